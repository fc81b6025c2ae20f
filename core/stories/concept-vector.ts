// What an article names in a way that holds in every language, as a short vector: by this articles of different languages meet.
import { bilingualTerms } from '../compare/lexicon/bilingual-terms';
import { readNumbers } from '../compare/numbers';
import { PhraseFinder } from '../compare/phrase-finder';
import { gazetteer } from '../speakers/gazetteer';
import { tokenize } from '../text/analyser';
import { stemOf } from './stem';
import { termWeight } from './term-weight';
import { termOf, unitVector, type TermVector, type TextOfArticle } from './terms';

/** Code units of a body that are looked at. */
const READ_UNITS = 2_500;
const IN_TITLE = 2;
const IN_BODY = 1;
const KEPT_CONCEPTS = 32;
/** Below this a concept is too common to tell stories apart. */
const LEAST_WEIGHT = 1.2;

/** A person, body, place or term of the field. */
interface Concept {
  readonly key: string;
  readonly weight: number;
}

let finder: PhraseFinder<Concept> | null = null;

/** Depends on title and body alone. Numbers count as concepts, in figures or in words. */
export function conceptVector({ title, body }: TextOfArticle): TermVector {
  const text = `${title}\n${body.slice(0, READ_UNITS)}`;
  const counts = new Map<string, { weight: number; inTitle: boolean; inBody: boolean }>();
  const meet = (key: string, weight: number, start: number): void => {
    let count = counts.get(key);
    if (!count) counts.set(key, (count = { weight, inTitle: false, inBody: false }));
    if (start < title.length) count.inTitle = true;
    else count.inBody = true;
  };
  for (const { value, start } of conceptFinder().find(text)) meet(value.key, value.weight, start);
  for (const { value, start } of readNumbers(text)) meet(`number ${value}`, termWeight(String(value)), start);
  const weighted = [...counts]
    .filter(([, { weight }]) => weight >= LEAST_WEIGHT)
    .map(([key, { weight, inTitle, inBody }]) => ({
      term: termOf(key),
      weight: weight * Math.sqrt((inTitle ? IN_TITLE : 0) + (inBody ? IN_BODY : 0)),
    }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term);
  return unitVector(weighted.slice(0, KEPT_CONCEPTS));
}

/** Surnames that several people share mean none of them here. */
function conceptFinder(): PhraseFinder<Concept> {
  if (finder !== null) return finder;
  finder = new PhraseFinder<Concept>();
  for (const { key, names, aliases } of gazetteer()) {
    const concept = { key, weight: weightOf(names.ar) };
    for (const language of ['ar', 'he', 'en'] as const) {
      for (const form of [names[language], ...aliases[language]]) finder.add(form, concept);
    }
  }
  for (const { key, ar, he, en } of bilingualTerms) {
    const concept = { key: `term ${key}`, weight: weightOf(ar.split('|')[0] ?? '') };
    for (const forms of [ar, he, en]) for (const form of forms.split('|')) finder.add(form, concept);
  }
  return finder;
}

/** A concept is as rare as the rarest word of its Arabic form, in every language: the table of Arabic is the one that was counted. */
function weightOf(arabic: string): number {
  return tokenize(arabic).reduce((most, { term }) => Math.max(most, termWeight(stemOf(term))), 0);
}
