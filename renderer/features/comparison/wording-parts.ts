// A wording cut into what is drawn: each stretch with its sign, gaps between words outside of it, very long ones cut short.
import type { DiffSegment } from '../../../core/contract/schema/compare';

export interface WordingPart {
  readonly kind: DiffSegment['kind'];
  readonly text: string;
  /** What stands between this stretch and the next: never underlined or struck out. */
  readonly gap: string;
}

export interface Wording {
  readonly parts: readonly WordingPart[];
  readonly isCut: boolean;
}

/** UTF-16 code units of one wording that the desk shows; the rest is read in the article. */
export const LONGEST_SHOWN = 1_500;

/** The parts with their gaps are the segments in order; a `missing` stretch, which has no place of its own in the text, is set off by spaces. */
export function wordingParts(segments: readonly DiffSegment[]): Wording {
  const parts: WordingPart[] = [];
  let left = LONGEST_SHOWN;
  for (const { text, kind } of segments) {
    if (left <= 0) return { parts, isCut: true };
    const shown = text.length > left ? cutAt(text, left) : text;
    left -= shown.length;
    const words = kind === 'same' ? shown : shown.trimEnd();
    const isSetOff = kind === 'missing' && !/\s$/.test(shown);
    const previous = parts.at(-1);
    if (kind === 'missing' && previous && !/\s$/.test(previous.text + previous.gap)) {
      parts[parts.length - 1] = { ...previous, gap: `${previous.gap} ` };
    }
    parts.push({ kind, text: words, gap: isSetOff ? ' ' : shown.slice(words.length) });
    if (shown.length < text.length) return { parts, isCut: true };
  }
  return { parts, isCut: false };
}

/** Never inside a character. */
function cutAt(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
