// One form for the forms of a word, from shipped word lists and rules alone: the same whatever the archive holds.
import { arabicLemma } from '../text/variants/arabic';
import { englishLemma } from '../text/variants/english';
import { Frequencies } from '../text/variants/frequencies';
import { hebrewLemma } from '../text/variants/hebrew';

const nothingKnown = new Frequencies({ documentFrequency: () => 0 });
const ARABIC = /^[\u0621-\u064A]+$/;
const HEBREW = /^[\u05D0-\u05EA]+$/;
const ENGLISH = /^[a-z]+$/;

const ARABIC_PREFIXES = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و'];
const ARABIC_SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const LEAST_REST = 3;

/** Stems are asked for again and again; beyond this many the memory of them starts anew. */
const REMEMBERED = 100_000;
const remembered = new Map<string, string>();

/** `word` is folded. Numbers and words of other scripts are their own stem. */
export function stemOf(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const stem = makeStem(word);
  remembered.set(word, stem);
  return stem;
}

function makeStem(word: string): string {
  if (ARABIC.test(word)) {
    const lemma = arabicLemma(word, nothingKnown);
    return lemma === word ? lightArabic(word) : lemma;
  }
  if (HEBREW.test(word)) return hebrewLemma(word, nothingKnown);
  return ENGLISH.test(word) ? englishLemma(word) : word;
}

/** For words that no list knows: article and endings off, as long as enough is left. */
function lightArabic(word: string): string {
  let stem = word;
  const prefix = ARABIC_PREFIXES.find((one) => stem.startsWith(one) && stem.length - one.length >= LEAST_REST);
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  const suffix = ARABIC_SUFFIXES.find((one) => stem.endsWith(one) && stem.length - one.length >= LEAST_REST);
  return suffix === undefined ? stem : stem.slice(0, -suffix.length);
}
