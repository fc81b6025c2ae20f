// The marks that open and close quotations, and which way a mark points at its place.

/** Marks of one family close each other: Arabic news opens with ” and closes with " as often as the book has it. */
export type MarkFamily = 'double' | 'guillemet' | 'single' | 'singleGuillemet';

const families: Readonly<Record<MarkFamily, string>> = {
  double: '"\u201C\u201D\u201E\u201F\u05F4\uFF02\u2E42\u301D\u301E',
  guillemet: '\u00AB\u00BB\u226A\u226B\u300A\u300B',
  single: "'\u2018\u2019\u201A\u201B\uFF07",
  singleGuillemet: '\u2039\u203A',
};

const familyByCode: ReadonlyMap<number, MarkFamily> = new Map(
  (Object.keys(families) as MarkFamily[]).flatMap((family) =>
    Array.from(families[family], (mark) => [mark.charCodeAt(0), family] as const),
  ),
);

/** The family of the mark with this UTF-16 code; undefined where it is no quotation mark. */
export function markFamily(code: number): MarkFamily | undefined {
  return familyByCode.get(code);
}

export type MarkTurn = 'opens' | 'closes' | 'either' | 'none';

const OPENING_SHAPE = /[\u201C\u201E\u201F\u00AB\u226A\u300A\u2018\u201A\u201B\u2039\u301D]/;
const CLOSING_SHAPE = /[\u201D\u00BB\u226B\u300B\u2019\u203A\u301E]/;
const SPACE = /[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const BEFORE_OPENING = /[([{\-\u2013\u2014\u2015/:،,؛;#>\u0640]/;
const BEHIND_CLOSING = /[.,،؛;:!?؟…\-\u2013\u2014)\]}/]/;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const HEBREW = /[\u05D0-\u05EA]/;
/** Arabic particles are written on to the quotation that they govern: بـ"كذا", و"كذا", لل"كذا". */
const PARTICLE = /(?:^|[^\p{L}\p{M}])[وف]?(?:[بلك]|ال|لل)?\u0640*$/u;

/**
 * Which way the mark of `length` units at `at` points, by what stands before and behind it; its shape decides only where
 * the place does not. `none` where it is an apostrophe, gershayim, or a sign of inches or minutes.
 */
export function markTurn(text: string, at: number, family: MarkFamily, length: number): MarkTurn {
  const mark = text[at] ?? '';
  const before = text[at - 1] ?? ' ';
  const behind = text[at + length] ?? ' ';
  if (HEBREW.test(before) && HEBREW.test(behind) && family !== 'guillemet') return 'none';
  if (family === 'single' && length === 1) return singleTurn(before, behind);
  const spaceBefore = SPACE.test(before);
  const spaceBehind = SPACE.test(behind);
  if (spaceBefore && !spaceBehind) return BEHIND_CLOSING.test(behind) && behind !== '(' ? 'either' : 'opens';
  if (spaceBehind && !spaceBefore)
    return BEFORE_OPENING.test(before) && before !== '،' && before !== ',' ? 'either' : 'closes';
  if (spaceBefore && spaceBehind) return byShape(mark);
  if (BEHIND_CLOSING.test(behind) && !/[-\u2013\u2014]/.test(behind)) return 'closes';
  const familyBefore = markFamily(before.charCodeAt(0));
  const familyBehind = markFamily(behind.charCodeAt(0));
  if (familyBefore !== undefined && LETTER.test(behind)) return 'opens';
  if (familyBehind !== undefined && LETTER.test(before)) return 'closes';
  if (BEFORE_OPENING.test(before))
    return LETTER.test(behind) && /[([{]/.test(before) ? 'opens' : byShape(mark, 'either');
  if (DIGIT.test(before) && !LETTER.test(behind)) return 'none';
  if (PARTICLE.test(text.slice(Math.max(0, at - 6), at))) return 'opens';
  return byShape(mark);
}

function byShape(mark: string, otherwise: MarkTurn = 'either'): MarkTurn {
  if (OPENING_SHAPE.test(mark)) return 'opens';
  return CLOSING_SHAPE.test(mark) ? 'closes' : otherwise;
}

/** A single mark is an apostrophe far more often than a quotation mark: only a clear place makes it one. */
function singleTurn(before: string, behind: string): MarkTurn {
  const openPlace = SPACE.test(before) || /[([{:،,"\u201C\u201D«]/.test(before);
  const closePlace = SPACE.test(behind) || BEHIND_CLOSING.test(behind) || /["\u201C\u201D»]/.test(behind);
  if (openPlace && LETTER.test(behind)) return 'opens';
  return closePlace && !SPACE.test(before) ? 'closes' : 'none';
}
