// How a word of a query widens to the forms of the archive that count as the same word, decided at query time.
import type { CountedTerm, Vocabulary } from './token';
import { arabicCandidates, arabicLemma } from './variants/arabic';
import { englishCandidates, englishLemma } from './variants/english';
import { Frequencies } from './variants/frequencies';
import { hebrewCandidates, hebrewLemma } from './variants/hebrew';

/** Changes whenever the shipped word lists or the rules do, because answers to a query may change with them. */
export const VARIANTS_VERSION = 1;

/** Look-ups that one word may cost: a stop that no word of the shipped lists reaches; most need some 200. */
const MAX_LOOKUPS = 2_000;

const ARABIC = /^[\u0621-\u064A]{2,}$/;
const HEBREW = /^[\u05D0-\u05EA]{2,}$/;
const ENGLISH = /^[a-z]+$/;

/**
 * The forms of a folded term that some article holds, the most frequent first. Belonging together is an equivalence that
 * the vocabulary decides (`…Lemma`), so any form finds all others; it depends on the archive's content alone.
 */
export function expandTerm(term: string, vocabulary: Vocabulary): { readonly forms: readonly CountedTerm[] } {
  const frequencies = new Frequencies(vocabulary);
  const family = familyOf(term, frequencies);
  const forms: CountedTerm[] = [];
  const seen = new Set<string>();
  for (const candidate of family.candidates) {
    if (seen.has(candidate)) continue;
    seen.add(candidate);
    if (frequencies.lookups >= MAX_LOOKUPS) break;
    if (candidate !== term && !family.holds(candidate)) continue;
    const count = frequencies.of(candidate);
    if (count > 0) forms.push({ term: candidate, count });
  }
  return { forms: forms.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)) };
}

interface Family {
  readonly candidates: Iterable<string>;
  holds(candidate: string): boolean;
}

function familyOf(term: string, frequencies: Frequencies): Family {
  if (ARABIC.test(term)) {
    const lemma = arabicLemma(term, frequencies);
    return {
      candidates: withFirst(term, arabicCandidates(term, lemma)),
      holds: (candidate) => frequencies.of(candidate) > 0 && arabicLemma(candidate, frequencies) === lemma,
    };
  }
  if (HEBREW.test(term)) {
    const lemma = hebrewLemma(term, frequencies);
    return {
      candidates: withFirst(term, hebrewCandidates(term, lemma)),
      holds: (candidate) => frequencies.of(candidate) > 0 && hebrewLemma(candidate, frequencies) === lemma,
    };
  }
  if (ENGLISH.test(term)) {
    const lemma = englishLemma(term);
    return {
      candidates: withFirst(term, englishCandidates(term)),
      holds: (candidate) => englishLemma(candidate) === lemma,
    };
  }
  return { candidates: [term], holds: () => true };
}

function* withFirst(term: string, others: Iterable<string>): Iterable<string> {
  yield term;
  yield* others;
}
