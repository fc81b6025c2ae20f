// Fills messages whose values come from elsewhere (failures, ledger entries): one that is not there becomes an ellipsis, not a crash.
import type { ErrorParams } from '../../core/contract/errors';
import { formatMessage } from './format-message';

const PLACEHOLDER = /\{\s*(\w+)\s*[,}]/g;

/** The names that a message expects. */
export function placeholdersOf(message: string): readonly string[] {
  return [...new Set([...message.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

export function messageWithDefaults(message: string, locale: string, params: ErrorParams): string {
  const missing = placeholdersOf(message).filter((name) => !Object.hasOwn(params, name));
  return formatMessage(message, locale, { ...Object.fromEntries(missing.map((name) => [name, '…'])), ...params });
}
