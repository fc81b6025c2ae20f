// What Arabic writes onto a word, by rule: proclitics and article in front, plural, dual, tanwin and pronouns behind.
import { NAME, NAME_WITH_ARTICLE, NOUN, PARTICLE, PERSON, plainSeats, VERB } from '../lexicon/arabic-lexicon';

export interface Proclitic {
  readonly text: string;
  /** Kinds of words that it may stand on. */
  readonly kinds: number;
  readonly article: boolean;
}

const CONJUNCTIONS = ['', 'و', 'ف'];

/** Longest first; the empty one is among them. */
export const proclitics: readonly Proclitic[] = [
  ...CONJUNCTIONS.flatMap((conjunction) => [
    { text: conjunction, kinds: NAME | NOUN | VERB | PARTICLE, article: false },
    ...['ب', 'ل', 'ك'].map((text) => ({ text: conjunction + text, kinds: NAME | NOUN, article: false })),
    { text: `${conjunction}س`, kinds: VERB, article: false },
    ...['ال', 'بال', 'كال', 'لل'].map((text) => ({
      text: conjunction + text,
      kinds: NOUN | NAME_WITH_ARTICLE,
      article: true,
    })),
  ]),
].sort((a, b) => b.text.length - a.text.length);

const PLURALS = ['ات', 'ون', 'ين', 'ان'];
const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'نا', 'كم'];

/** A word and how many letters of ending were taken off to get it. */
export interface Ending {
  readonly word: string;
  readonly length: number;
}

/** The words that `form` may be an inflection of, itself first; the rest need not exist. `article`: it stands behind one. */
export function withoutEnding(form: string, article: boolean): Ending[] {
  const found: Ending[] = [{ word: form, length: 0 }];
  const add = (word: string, length: number): void => {
    if (word.length >= 2) found.push({ word, length });
  };
  for (const ending of PLURALS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -2);
    add(stem, 2);
    if (ending === 'ات') add(`${stem}ه`, 2);
    if (stem.endsWith('ت')) add(`${stem.slice(0, -1)}ه`, 2);
  }
  if (form.endsWith('ه')) add(form.slice(0, -1), 1);
  if (article) return found;
  // Behind ة and hamza tanwin is written without its alif.
  if (/[^هاء]ا$/.test(form)) add(form.slice(0, -1), 1);
  if (form.endsWith('و') || form.endsWith('ي')) add(form.slice(0, -1), 1);
  for (const ending of PRONOUNS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    const last = stem.slice(-1);
    if (ending !== 'ه') add(stem, ending.length);
    if (last === 'ت') add(`${stem.slice(0, -1)}ه`, ending.length);
    if (last === 'ئ' || last === 'ؤ') add(`${stem.slice(0, -1)}ء`, ending.length);
    if (last === 'ا') add(`${stem.slice(0, -1)}ي`, ending.length);
    if (stem.endsWith('ات')) {
      add(stem.slice(0, -2), ending.length + 2);
      add(`${stem.slice(0, -2)}ه`, ending.length + 2);
    }
  }
  return found;
}

/** Whether a word of these kinds may carry what was taken off `form`. */
export function takesEnding(kinds: number, form: string, ending: Ending): boolean {
  if (ending.length === 0) return true;
  if (/[وي]$/.test(form) && ending.length === 1) return (kinds & PERSON) !== 0;
  if ((kinds & NOUN) !== 0) return true;
  return (kinds & VERB) !== 0 && !/(?:ا|ات|ون|ين|ان)$/.test(form.slice(ending.word.length));
}

/** Every spelling in which a word of these kinds may occur without a pronoun; a superset, which the caller checks. */
export function* inflections(word: string, kinds: number): Iterable<string> {
  const noun = (kinds & NOUN) !== 0;
  const stem = word.endsWith('ه') ? word.slice(0, -1) : null;
  const plurals = !noun ? [] : stem === null ? PLURALS.map((ending) => word + ending) : feminineForms(stem);
  const forms = noun && stem === null ? [word, `${word}ه`, ...plurals] : [word, ...plurals];
  for (const { text, kinds: on, article } of proclitics.toReversed()) {
    if ((on & kinds) === 0) continue;
    for (const form of forms) yield text + form;
    if (article) continue;
    if (noun && !/[هاء]$/.test(word)) yield `${text}${word}ا`;
    if ((kinds & PERSON) !== 0) yield* [`${text}${word}و`, `${text}${word}ي`];
  }
}

function feminineForms(stem: string): string[] {
  return [`${stem}ات`, `${stem}تان`, `${stem}تين`];
}

/** The same with a pronoun behind. */
export function* pronounForms(word: string, kinds: number): Iterable<string> {
  const noun = (kinds & NOUN) !== 0;
  if (!noun && (kinds & VERB) === 0) return;
  const stem = word.endsWith('ه') ? word.slice(0, -1) : null;
  const before = noun ? ['', 'و', 'ب', 'ل'] : ['', 'و', 'ف'];
  for (const base of pronounBases(word, stem, noun)) {
    for (const pronoun of PRONOUNS) for (const text of before) yield text + base + pronoun;
  }
}

function pronounBases(word: string, stem: string | null, noun: boolean): string[] {
  if (!noun) return [word];
  if (stem !== null) return [`${stem}ت`, `${stem}ات`];
  if (word.endsWith('ء')) return [word, `${word.slice(0, -1)}ئ`, `${word.slice(0, -1)}ؤ`];
  if (word.endsWith('ي')) return [word, `${word.slice(0, -1)}ا`];
  return [word, `${word}ات`];
}

/** Other spellings of a word that differ in the seat of hamza; the word itself is not among them. */
export function hamzaSpellings(word: string): string[] {
  const spellings = new Set([
    word.replace(/ؤ/g, 'ئ'),
    plainSeats(word),
    word.replace('ؤو', 'ءو'),
    word.replace('يء', 'ئ'),
  ]);
  spellings.delete(word);
  return [...spellings];
}
