// `useText('search')` gives the `t` of that namespace in the language of the window.
import { useCallback } from 'react';
import type { UiLanguage } from '../../core/contract/schema/common';
import { catalogue } from './catalogue';
import type { Namespace, TextKey } from './catalogue';
import { formatMessage } from './format-message';
import type { MessageValues } from './format-message';
import { useLocalisation } from './i18n-context';

export type Translate<N extends Namespace> = (key: TextKey<N>, values?: MessageValues) => string;

export function useText<N extends Namespace>(namespace: N): Translate<N> {
  const { language, locale } = useLocalisation();
  return useCallback((key, values) => textOf(language, locale, namespace, key, values), [language, locale, namespace]);
}

/** The text for code that is no component. */
export function textOf<N extends Namespace>(
  language: UiLanguage,
  locale: string,
  namespace: N,
  key: TextKey<N>,
  values?: MessageValues,
): string {
  const message: string = catalogue[language][namespace][key];
  return formatMessage(message, locale, values);
}
