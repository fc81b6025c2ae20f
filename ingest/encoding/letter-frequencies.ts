// How often letters stand in Arabic and Hebrew news prose, to tell a right decoding from a wrong one.

/** Letter to its share of all letters, in thousandths. */
const ARABIC =
  'ا130 ل115 ي76 م60 ن55 و60 ر48 ت47 ه32 ة34 ب40 د34 ع34 س30 ف28 أ25 ح22 ق25 ك22 ج14 ش13 ى10 ص12 خ9 ط10 ض8 إ12 ذ9 ث6 ئ5 غ6 ز7 ظ3 ء5 ؤ2 آ2 ـ1 ،8 ؛1 ؟1';
const HEBREW =
  'י110 ו105 ה95 ל70 א60 ר60 ת55 ב55 מ55 ש48 נ35 ם30 ע30 ד27 ח25 ק23 פ20 כ22 ן13 ט13 ס15 ג15 צ12 ז10 ף3 ך8 ץ2 ־2';

/** Vowel signs and punctuation that such texts hold beside their letters. */
const ALSO_ARABIC =
  /[\u064B-\u0652\u067E\u0686\u06AF\u06A9\u2013\u2014\u2018-\u201D\u2026\u00AB\u00BB\u00A0\u200C-\u200F]/u;
const ALSO_HEBREW = /[\u05B0-\u05C3\u05F0-\u05F4\u2013\u2014\u2018-\u201D\u2026\u00AB\u00BB\u00A0\u200E\u200F\u20AA]/u;

const RARE = Math.log(0.0005);
const FOREIGN = Math.log(0.00001);

function table(text: string): ReadonlyMap<string, number> {
  return new Map(text.split(' ').map((entry) => [entry.charAt(0), Math.log(Number(entry.slice(1)) / 1000)]));
}

const arabic = table(ARABIC);
const hebrew = table(HEBREW);

export interface Likeness {
  /** Mean log probability of the characters beyond ASCII; right decodings reach -3.6 or better. */
  readonly score: number;
  /** Share of characters beyond ASCII that touch a Latin letter; near 0 in Arabic and Hebrew, near 1 in Western languages. */
  readonly touchingLatin: number;
  /** Characters beyond ASCII. */
  readonly count: number;
}

/** How much the characters beyond ASCII in `text` look like prose in the script. */
export function likeness(text: string, script: 'arabic' | 'hebrew'): Likeness {
  const frequencies = script === 'arabic' ? arabic : hebrew;
  const also = script === 'arabic' ? ALSO_ARABIC : ALSO_HEBREW;
  let sum = 0;
  let count = 0;
  let touching = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    const letter = text.charAt(i);
    const known = frequencies.get(letter);
    sum += known ?? (also.test(letter) ? RARE : FOREIGN);
    count++;
    if (known !== undefined && (isLatin(text.charCodeAt(i - 1)) || isLatin(text.charCodeAt(i + 1)))) touching++;
  }
  return count === 0
    ? { score: -Infinity, touchingLatin: 0, count }
    : { score: sum / count, touchingLatin: touching / count, count };
}

function isLatin(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
