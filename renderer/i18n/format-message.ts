// One ICU message with its values filled in. Words from the archive are isolated, so that they never reorder the sentence around them.
import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number | Date>>;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const CHOOSING = /\{\s*(\w+)\s*,\s*select\s*,/g;
const compiled = new Map<string, IntlMessageFormat>();

/** Throws where a value is missing: a gap in a sentence is a mistake of ours, never of the user. */
export function formatMessage(message: string, locale: string, values: MessageValues = {}): string {
  if (!message.includes('{') && !message.includes("'")) return message;
  const key = `${locale}\n${message}`;
  let format = compiled.get(key);
  if (!format) compiled.set(key, (format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })));
  const choosing = new Set([...message.matchAll(CHOOSING)].map((match) => match[1]));
  return String(format.format(isolated(values, choosing)));
}

/** What a message only chooses by is compared, not shown. */
function isolated(
  values: MessageValues,
  choosing: ReadonlySet<string | undefined>,
): Record<string, string | number | Date> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !choosing.has(name) ? `${FIRST_STRONG_ISOLATE}${value}${POP_ISOLATE}` : value,
    ]),
  );
}
