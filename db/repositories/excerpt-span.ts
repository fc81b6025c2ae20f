// The passage that an excerpt marks, with the text around it by which it is found again.
import { MarsadError } from '../../core/contract/errors';

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

const AROUND = 64;

/**
 * `[start, end)` of `body` in UTF-16 code units. EXCERPT_OUT_OF_RANGE {start, end, length} where that is empty or beyond the
 * text, EXCERPT_SPLITS_CHARACTER {offset} inside a surrogate pair.
 */
export function passageAt(body: string, start: number, end: number): Passage {
  if (start < 0 || end <= start || end > body.length) {
    throw new MarsadError('EXCERPT_OUT_OF_RANGE', { start, end, length: body.length });
  }
  for (const offset of [start, end]) {
    if (insidePair(body, offset)) throw new MarsadError('EXCERPT_SPLITS_CHARACTER', { offset });
  }
  let from = Math.max(0, start - AROUND);
  if (insidePair(body, from)) from++;
  let to = Math.min(body.length, end + AROUND);
  if (insidePair(body, to)) to--;
  return { start, end, quote: body.slice(start, end), prefix: body.slice(from, start), suffix: body.slice(end, to) };
}

function insidePair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
