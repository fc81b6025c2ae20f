// Which language a text is written in: told by its script, among Latin and Cyrillic languages by letter sequences.
import { eld } from 'eld/extrasmall';

/** No language could be told. */
const UNDETERMINED = 'und';
/** A script must hold this share of the letters: names and quotations in another do not change an article's language. */
const MAJORITY = 0.5;
/** UTF-16 units that are looked at; a language does not change behind the first pages. */
const SAMPLE = 4_000;
/** Fewer Latin letters than this tell no language (a headline does, a name does not). */
const FEWEST_LETTERS = 12;
/** A Persian or Urdu text holds its own letters at least once in so many. */
const OWN_LETTER_RATE = 80;

/** Languages whose script no other language of news is written in. */
const OWN_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
];
const ARABIC_SCRIPT = /[\u0620-\u063A\u0641-\u064A\u066E-\u06D3\u06FA-\u06FC\uFB50-\uFBFF\uFE70-\uFEFC]/g;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LETTER = /\p{L}/gu;
/** What is no running text of the article: addresses and e-mail. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gi;

/**
 * The BCP 47 primary language of a title or body, `und` where nothing tells. Arabic script is Arabic unless letters that
 * Arabic does not have say Persian, Urdu, Pashto, Kurdish or Uyghur.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(ADDRESS, ' ');
  const letters = countOf(LETTER, sample);
  if (letters === 0) return UNDETERMINED;
  const holds = (script: RegExp): boolean => countOf(script, sample) > letters * MAJORITY;
  if (holds(ARABIC_SCRIPT)) return arabicScriptLanguage(sample);
  if (holds(LATIN) || holds(CYRILLIC)) return letters < FEWEST_LETTERS ? UNDETERMINED : guessed(sample);
  // Japanese is mostly Han with some kana.
  if (countOf(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, sample) > letters * MAJORITY) {
    return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh';
  }
  return OWN_SCRIPT.find(([, script]) => holds(script))?.[0] ?? UNDETERMINED;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function guessed(sample: string): string {
  const result = eld.detect(sample);
  return result.language !== '' && result.isReliable() ? result.language : UNDETERMINED;
}

/** Letters that only one of the languages in Arabic script has; Persian's are in all of these, so it comes last. */
const LETTERS_OF: readonly (readonly [string, RegExp])[] = [
  ['ps', /[ټډړږښڼېۍځ]/g],
  ['ur', /[ٹڈڑںےۓہھ]/g],
  ['ug', /[ۇۈۋې]/g],
  ['ckb', /[ڕڵۆێە]/g],
];
const PERSIAN = /[پچژگ]/g;
/** Some outlets write Arabic itself with these. */
const PERSIAN_KEYS = /[کی]/g;
/** Articles and letters that those languages have in loans only. */
const ARABIC_MARKS = /[ةإ]|(?<![\p{L}\p{M}])[وبفكل]?ال(?=\p{L}{3})/gu;

function arabicScriptLanguage(sample: string): string {
  const arabic = countOf(ARABIC_MARKS, sample);
  const least = Math.max(arabic, countOf(ARABIC_SCRIPT, sample) / OWN_LETTER_RATE);
  let best = 'ar';
  let bestCount = least;
  for (const [language, own] of LETTERS_OF) {
    const count = countOf(own, sample);
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  if (best !== 'ar') return best;
  const persian = countOf(PERSIAN, sample) + (arabic === 0 ? countOf(PERSIAN_KEYS, sample) : 0);
  return persian > least ? 'fa' : 'ar';
}
