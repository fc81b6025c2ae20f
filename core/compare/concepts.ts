// What a telling names in a way that holds in every language: people and bodies, places, terms of the field, numbers.
import type { BilingualTerm } from './lexicon/bilingual-term';
import { bilingualTerms } from './lexicon/bilingual-terms';
import { namedEntities } from './named-entities';
import { readNumbers } from './numbers';
import { remembered } from './remembered-texts';
import { PhraseFinder } from './phrase-finder';

/** `key` is the same in every language; `weight` says how much sharing it tells. */
export interface Concept {
  readonly key: string;
  readonly weight: number;
}

const WEIGHTS = { name: 3, place: 1.5, number: 3, term: 2 } as const;

let terms: PhraseFinder<BilingualTerm> | null = null;

function termFinder(): PhraseFinder<BilingualTerm> {
  if (terms === null) {
    terms = new PhraseFinder<BilingualTerm>();
    for (const term of bilingualTerms) {
      for (const forms of [term.ar, term.he, term.en]) for (const form of forms.split('|')) terms.add(form, term);
    }
  }
  return terms;
}

/** The concepts of a text, each once. */
export const conceptsOf = remembered((text: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { value } of namedEntities(text)) found.set(value.key, WEIGHTS[value.kind]);
  for (const { value } of readNumbers(text)) found.set(`number.${value}`, WEIGHTS.number);
  for (const { value } of termFinder().find(text)) found.set(`term.${value.key}`, value.common ? 1 : WEIGHTS.term);
  return found;
});
