// Widens a selection so that it never cuts a character in two: no half surrogate, no letter without its marks.
import type { Stretch } from './stretch';

const JOINS_BEFORE = /^[\p{M}\u200D\u{1F3FB}-\u{1F3FF}]$/u;

/** The range with both ends moved outwards to the nearest bounds of characters. */
export function wholeCharacters(text: string, { start, end }: Stretch): Stretch {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  while (from > 0 && cutsCharacter(text, from)) from--;
  while (to < text.length && cutsCharacter(text, to)) to++;
  return { start: from, end: to };
}

/** Whether a cut before `index` would part what belongs together. */
export function cutsCharacter(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return false;
  const code = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  if (code >= 0xdc00 && code <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true;
  if (before === 0x0d && code === 0x0a) return true;
  return JOINS_BEFORE.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) || before === 0x200d;
}
