// Text as it stands on paper, left to right, back into the order in which it is read: the bidi algorithm the other way round.

export type Direction = 'ltr' | 'rtl';

/** Letters of: Arabic, other right-to-left scripts, left-to-right scripts; European and Arabic digits; number parts; the rest. */
type Kind = 'arabic' | 'rtl' | 'ltr' | 'digit' | 'arabic-digit' | 'separator' | 'sign' | 'neutral';

const ARABIC =
  /[\u0600-\u0605\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdfc\ufe70-\ufefc]/;
const OTHER_RTL = /[\u0590-\u05ff\u07c0-\u085f\ufb1d-\ufb4f]/;

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '<': '>', '>': '<', '«': '»', '»': '«', '‹': '›', '›': '‹',
  '⟨': '⟩', '⟩': '⟨', '﴾': '﴿', '﴿': '﴾',
}; // prettier-ignore

export function countStrong(text: string): { readonly rtl: number; readonly ltr: number } {
  let rtl = 0;
  let ltr = 0;
  for (const char of text) {
    const kind = kindOf(char);
    if (kind === 'arabic' || kind === 'rtl') rtl++;
    else if (kind === 'ltr') ltr++;
  }
  return { rtl, ltr };
}

function kindOf(text: string): Kind {
  // The first mark-free character with a direction decides for the whole unit.
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return 'arabic-digit';
  if (ARABIC.test(text) && /[\p{L}\p{M}]/u.test(text)) return 'arabic';
  if (OTHER_RTL.test(text)) return 'rtl';
  if (/\p{L}/u.test(text)) return 'ltr';
  if (/\d/.test(text)) return 'digit';
  if (/^[.,:/\u066b\u066c\u00a0]$/.test(text)) return 'separator';
  if (/^[-+\u2212%‰٪$€£₪#°]$/.test(text)) return 'sign';
  return 'neutral';
}

/**
 * The units of one line, given in visual order (left to right), in the order of reading. `mirror` turns brackets inside
 * right-to-left text to the other side: glyphs carry the shape that is seen, readers want the character that was typed.
 */
export function readingOrder(visual: readonly string[], base: Direction, mirror: boolean): string[] {
  const kinds = visual.map(kindOf);
  return base === 'rtl' ? fromRightToLeft(visual, kinds, mirror) : fromLeftToRight(visual, kinds, mirror);
}

/** In a left-to-right line only the stretches from one right-to-left letter to the last of them turn round. */
function fromLeftToRight(visual: readonly string[], kinds: readonly Kind[], mirror: boolean): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < visual.length) {
    if (!isRtl(kinds[at])) {
      out.push(visual[at++] ?? '');
      continue;
    }
    let end = at + 1;
    for (let next = end; next < visual.length && kinds[next] !== 'ltr'; next++) if (isRtl(kinds[next])) end = next + 1;
    out.push(...fromRightToLeft(visual.slice(at, end), kinds.slice(at, end), mirror));
    at = end;
  }
  return out;
}

function fromRightToLeft(visual: readonly string[], kinds: readonly Kind[], mirror: boolean): string[] {
  const embedded = embeddedRuns(visual, kinds);
  const out: string[] = [];
  for (let at = visual.length - 1; at >= 0; at--) {
    if (!embedded[at]) {
      const unit = visual[at] ?? '';
      out.push(mirror ? (MIRRORED[unit] ?? unit) : unit);
      continue;
    }
    let start = at;
    while (start > 0 && embedded[start - 1] === embedded[at]) start--;
    out.push(...visual.slice(start, at + 1));
    at = start;
  }
  return out;
}

/** For each unit the number of the left-to-right run that it belongs to, 0 for none. */
function embeddedRuns(visual: readonly string[], kinds: readonly Kind[]): number[] {
  const runs = kinds.map(() => 0);
  let run = 0;
  let at = visual.length - 1;
  let arabicBefore = true;
  for (let right = at; right >= 0; right--) if (isRtl(kinds[right])) { arabicBefore = kinds[right] === 'arabic'; break; } // prettier-ignore
  while (at >= 0) {
    const kind = kinds[at];
    if (isRtl(kind)) arabicBefore = kind === 'arabic';
    if (kind !== 'ltr' && !isDigit(kind) && !startsSigned(visual, kinds, at, arabicBefore)) {
      at--;
      continue;
    }
    const start = runStart(visual, kinds, at, arabicBefore);
    run++;
    for (let index = start; index <= at; index++) runs[index] = run;
    at = start - 1;
  }
  return runs;
}

/** A sign on the right of a European number belongs to it, unless Arabic letters stand before: those push it to the left. */
function startsSigned(visual: readonly string[], kinds: readonly Kind[], at: number, arabicBefore: boolean): boolean {
  return kinds[at] === 'sign' && !arabicBefore && kinds[at - 1] === 'digit' && !/[-+]/.test(visual[at] ?? '');
}

/** Where the run that ends (on the right) at `end` starts. */
function runStart(visual: readonly string[], kinds: readonly Kind[], end: number, arabicBefore: boolean): number {
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const kind = kinds[at];
    if (isRtl(kind)) break;
    if (kind !== 'ltr' && !isDigit(kind)) continue;
    const between = visual.slice(at + 1, start).join('');
    const numbers = isDigit(kind) && (isDigit(kinds[start]) || kinds[start] === 'sign');
    const latin = hasLatin(kinds, start, end);
    if (between !== '' && numbers && !latin && !joinsNumbers(between, arabicBefore)) break;
    start = at;
  }
  // A sign on the left of a European number: $5, -3 in Hebrew and Latin surroundings.
  if (!arabicBefore && kinds[start] === 'digit' && kinds[start - 1] === 'sign' && !/[-+]/.test(visual[start - 1] ?? ''))
    start--;
  return start;
}

function joinsNumbers(between: string, arabicBefore: boolean): boolean {
  return /^[.,:/\u066b\u066c\u00a0]$/.test(between) || (!arabicBefore && /^[-+%]$/.test(between));
}

function hasLatin(kinds: readonly Kind[], start: number, end: number): boolean {
  return kinds.slice(start, end + 1).includes('ltr');
}

function isRtl(kind: Kind | undefined): boolean {
  return kind === 'arabic' || kind === 'rtl';
}

function isDigit(kind: Kind | undefined): boolean {
  return kind === 'digit' || kind === 'arabic-digit';
}

/** Whether the brackets of a text open before they close. */
export function bracketsBalance(text: string): number {
  const open: string[] = [];
  let matched = 0;
  for (const char of text) {
    if ('([{«'.includes(char)) open.push(char);
    else if (')]}»'.includes(char)) {
      if (open.length > 0 && MIRRORED[open.at(-1) ?? ''] === char) {
        open.pop();
        matched++;
      } else matched--;
    }
  }
  return matched - open.length;
}
