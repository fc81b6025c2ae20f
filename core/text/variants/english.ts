// Which forms of the index count as the same English word: those with one Porter2 stem, names aside.
import { stem } from 'porter2';
import { englishNames } from '../lexicon/english-names';

const names: ReadonlySet<string> = new Set(englishNames.trim().split(/\s+/));

const ENDINGS = (
  ' s es d ed ing ings er ers or ors est ly y ies ied ier iest ily al als ally ate ates ated ating ator ators ation ations ' +
  'ion ions ive ively ment ments ness ful fully able ity ities'
).split(' ');

/** The stem that all forms of `form` share. A name is its own. */
export function englishLemma(form: string): string {
  // No stem holds an equals sign, so a name never meets the stem of another word.
  return names.has(form) || form.length < 3 ? `=${form}` : stem(form);
}

/** Forms in which the word may occur: a superset for the caller to check by `englishLemma`. */
export function* englishCandidates(form: string): Iterable<string> {
  if (names.has(form) || form.length < 3) return;
  const base = stem(form);
  const last = base.slice(-1);
  const bases = new Set([base, `${base}e`, base + last, form]);
  if (last === 'e') bases.add(base.slice(0, -1));
  if (last === 'i') bases.add(base.slice(0, -1)).add(`${base.slice(0, -1)}y`);
  for (const start of bases) for (const ending of ENDINGS) yield start + ending;
}
