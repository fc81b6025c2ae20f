// A failure of a command as both its readers get it: a line for a person, a document for a program.
import { MarsadError, type ErrorCode, type ErrorParams } from '../../core/contract/errors';
import { messageFor } from './messages';

/** Wrong usage: says what is wrong, and where to look. */
export function usageError(detail: string, command?: string): MarsadError {
  return new MarsadError('USAGE', { detail: `${detail} See: marsad ${command ? `${command} ` : ''}--help` });
}

export interface FailureDocument {
  readonly error: {
    readonly code: ErrorCode;
    readonly message: string;
    readonly params: ErrorParams;
    /** 1-based UTF-16 column in a query. */
    readonly column?: number;
  };
}

/** What `--json` answers for anything that was thrown. */
export function failureDocument(error: unknown): FailureDocument {
  const known = error instanceof MarsadError;
  const code = known ? error.code : 'INTERNAL';
  const params = known ? error.params : { detail: error instanceof Error ? error.message : String(error) };
  const { column } = params;
  return {
    error: { code, message: messageFor(code, params), params, ...(typeof column === 'number' ? { column } : {}) },
  };
}
