// A failure in words, with what to do next; and the reason of a ledger entry in words.
import { useCallback } from 'react';
import type { ErrorCode, ErrorParams } from '../../core/contract/errors';
import type { ReasonCode } from '../../core/contract/reasons';
import { asMarsadError, CallError } from '../api/client';
import { messageWithDefaults } from './message-defaults';
import { catalogue } from './catalogue';
import { useLocalisation } from './i18n-context';

/** `error` may be anything that was thrown, or a code with its parameters as events carry them. */
export type Failing = unknown;

export function useErrorText(): (error: Failing) => string {
  const { language, locale } = useLocalisation();
  return useCallback(
    (error) => {
      const { code, params, logId } = codeOf(error);
      const text = messageWithDefaults(catalogue[language].errors[code], locale, params);
      return logId === '' ? text : `${text} (${logId})`;
    },
    [language, locale],
  );
}

/** Text of a ledger reason; an unknown code (a newer archive) is shown as it is, never hidden. */
export function useReasonText(): (code: string, params: ErrorParams) => string {
  const { language, locale } = useLocalisation();
  return useCallback(
    (code, params) => {
      const texts: Readonly<Record<ReasonCode, string>> = catalogue[language].reasons;
      if (!Object.hasOwn(texts, code)) return code;
      return messageWithDefaults(texts[code as ReasonCode], locale, params);
    },
    [language, locale],
  );
}

function codeOf(error: Failing): { code: ErrorCode; params: ErrorParams; logId: string } {
  if (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    'params' in error &&
    !(error instanceof Error)
  ) {
    const { code, params } = error as { code: ErrorCode; params: ErrorParams };
    return { code, params, logId: '' };
  }
  const known = asMarsadError(error);
  return { code: known.code, params: known.params, logId: known instanceof CallError ? known.logId : '' };
}
