// Signs in a telling that change what it claims: negation and hedging.
import { hedgePhrases } from './lexicon/hedge-words';
import { negationWords } from './lexicon/negation-words';
import { PhraseFinder } from './phrase-finder';

export interface Marker {
  readonly start: number;
  readonly end: number;
}

type MarkedLanguage = keyof typeof negationWords;

function finderOf(phrases: readonly string[]): PhraseFinder<true> {
  const finder = new PhraseFinder<true>();
  for (const phrase of phrases) finder.add(phrase, true);
  return finder;
}

const negations = finders((language) => negationWords[language].split(' '));
const hedges = finders((language) => hedgePhrases[language].split('|'));

function finders(phrases: (language: MarkedLanguage) => readonly string[]): ReadonlyMap<string, PhraseFinder<true>> {
  return new Map((['ar', 'he', 'en'] as const).map((language) => [language, finderOf(phrases(language))]));
}

/** `not only` and the like affirm what follows them. */
const NO_DENIAL = /^(?:\s+(?:only|just|least)(?![\p{L}])|\s+(?:فقط|سيما)(?![\p{L}])|\s+(?:רק)(?![\p{L}]))/u;

/** Denying words; none for a language without a list. */
export function negationsIn(text: string, language: string): Marker[] {
  return (negations.get(language)?.find(text) ?? []).filter(({ end }) => !NO_DENIAL.test(text.slice(end)));
}

/** Hedging words and phrases; none for a language without a list. */
export function hedgesIn(text: string, language: string): Marker[] {
  return hedges.get(language)?.find(text) ?? [];
}
