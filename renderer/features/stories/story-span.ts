// From when to when a story was told, in as few words as possible.
import type { Formats } from '../../i18n/formats';

/** `6 Feb 2024`, or both ends where they lie on different days; empty where nothing is dated. */
export function storySpan(first: string | null, last: string | null, formats: Formats): string {
  if (first === null) return '';
  const from = formats.date(first);
  const to = last === null ? from : formats.date(last);
  return from === to ? from : `${from} – ${to}`;
}
