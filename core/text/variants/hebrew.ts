// Which forms of the index count as the same Hebrew word: prefix letters, by shipped vocabulary and then the archive's own.
import { foldText } from '../fold';
import { hebrewNames, hebrewWords } from '../lexicon/hebrew-words';
import type { Frequencies } from './frequencies';

const MORE_FREQUENT = 2;
const LEAST_FREQUENCY = 3;

/** ו and ש, then ב ל מ כ, then ה; כש and מש before a clause. Longest first. */
const prefixes: readonly string[] = ['', 'ו', 'ש', 'וש', 'כש', 'וכש', 'מש', 'לכש']
  .flatMap((outer) => ['', 'ב', 'ל', 'מ', 'כ', 'ה', 'מה', 'לה'].map((inner) => outer + inner))
  .filter((prefix, i, all) => prefix !== '' && all.indexOf(prefix) === i)
  .sort((a, b) => b.length - a.length);

let words: ReadonlySet<string> | null = null;

function shipped(): ReadonlySet<string> {
  words ??= new Set(foldText(`${hebrewWords} ${hebrewNames}`).split(' '));
  return words;
}

/** The word that stands for all forms of `form` (as `arabicLemma` does for Arabic). */
export function hebrewLemma(form: string, frequencies: Frequencies): string {
  if (shipped().has(form)) return form;
  const splits = prefixes
    .filter((prefix) => form.startsWith(prefix))
    .map((prefix) => ({ prefix, core: form.slice(prefix.length) }));
  // The longest shipped word that is left: the fewest letters are taken for prefixes.
  const known = splits.findLast(({ core }) => core.length >= 2 && shipped().has(core));
  if (known) return known.core;
  for (const { prefix, core } of splits) {
    if (core.length >= 3 && isAttested(core, form, prefix, frequencies)) return core;
  }
  return form;
}

/** Forms in which the word may occur: a superset for the caller to check by `hebrewLemma`. */
export function* hebrewCandidates(form: string, lemma: string): Iterable<string> {
  for (const base of new Set([lemma, form])) {
    yield base;
    for (const prefix of prefixes) yield prefix + base;
  }
}

/** The definite form is often as frequent as the bare one, any other prefixed form is rarer. */
function isAttested(core: string, form: string, prefix: string, frequencies: Frequencies): boolean {
  const count = frequencies.of(core);
  return count >= LEAST_FREQUENCY && count >= (prefix.endsWith('ה') ? 1 : MORE_FREQUENT) * frequencies.of(form);
}
