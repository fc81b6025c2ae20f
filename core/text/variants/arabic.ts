// Which forms of the index count as the same Arabic word: shipped vocabulary first, then the archive's own.
import { arabicLexicon, NOUN } from '../lexicon/arabic-lexicon';
import type { Frequencies } from './frequencies';
import {
  hamzaSpellings,
  inflections,
  proclitics,
  pronounForms,
  takesEnding,
  withoutEnding,
  type Proclitic,
} from './arabic-affixes';

/** An unknown remainder must be this much more frequent than the form it is taken from, and occur this often. */
const MORE_FREQUENT = 2;
const LEAST_FREQUENCY = 3;
/** Behind an article an unknown remainder of this length needs no proof: that ال is no article there is the exception. */
const CERTAIN_LENGTH = 4;

/**
 * The word that stands for all forms of `form`: two forms are the same word when this is equal. It depends on the shipped
 * vocabulary and, for words that are not in it, on how often forms occur in the archive; never on the order of import.
 */
export function arabicLemma(form: string, frequencies: Frequencies): string {
  const known = arabicLexicon().entry(form) ?? shippedReading(form);
  if (known) return known.lemma;
  return unknownLemma(form, frequencies);
}

/** Forms in which the word may occur, likeliest first: a superset for the caller to check by `arabicLemma`. */
export function* arabicCandidates(form: string, lemma: string): Iterable<string> {
  const members = arabicLexicon().members(lemma);
  const bases = members.length > 0 ? members.filter(isBase) : [{ word: lemma, kinds: NOUN }];
  for (const { word, kinds } of bases) yield* inflections(word, kinds);
  if (!bases.some(({ word }) => word === form)) yield* inflections(form, NOUN);
  for (const { word, kinds } of bases) {
    for (const spelling of hamzaSpellings(word)) yield* inflections(spelling, kinds);
  }
  for (const { word, kinds } of bases) yield* pronounForms(word, kinds);
}

/** Whether no other member yields this one by adding an ending. */
function isBase({ word }: { word: string }, _index: number, members: readonly { word: string }[]): boolean {
  return !members.some(
    (other) =>
      other.word !== word &&
      word.startsWith(other.word.replace(/ه$/, '')) &&
      /^(?:ات|ون|ين)$/.test(word.slice(other.word.replace(/ه$/, '').length)),
  );
}

/** The longest shipped word that `form` can be made of. */
function shippedReading(form: string): { lemma: string } | null {
  let best: { lemma: string } | null = null;
  let bestLength = 0;
  for (const proclitic of proclitics) {
    if (!form.startsWith(proclitic.text)) continue;
    const rest = form.slice(proclitic.text.length);
    const least = proclitic.article ? 2 : 3;
    for (const ending of withoutEnding(rest, proclitic.article)) {
      if (ending.word.length < Math.max(least, bestLength + 1)) continue;
      const entry = arabicLexicon().entry(ending.word);
      if (!entry || (entry.kinds & proclitic.kinds) === 0 || !takesEnding(entry.kinds, rest, ending)) continue;
      best = entry;
      bestLength = ending.word.length;
    }
  }
  return best;
}

function unknownLemma(form: string, frequencies: Frequencies): string {
  const core = withoutUnknownProclitic(form, frequencies);
  if (core !== form) return arabicLemma(core, frequencies);
  const own = frequency(form, frequencies);
  for (const { text, kinds, article } of proclitics.toReversed()) {
    if ((kinds & NOUN) === 0 || article || !form.startsWith(text)) continue;
    for (const { word, length } of withoutEnding(form.slice(text.length), false)) {
      if (length === 0 || word.length < CERTAIN_LENGTH || /[وي]$/.test(form) || arabicLexicon().entry(word)) continue;
      const count = frequency(word, frequencies);
      if (count >= LEAST_FREQUENCY && count >= MORE_FREQUENT * own) return word;
    }
  }
  return form;
}

function withoutUnknownProclitic(form: string, frequencies: Frequencies): string {
  for (const proclitic of proclitics) {
    if ((proclitic.kinds & NOUN) === 0 || proclitic.text === '' || !form.startsWith(proclitic.text)) continue;
    const core = form.slice(proclitic.text.length);
    if (core.length >= 3 && arabicLexicon().entry(core) === null && isAttested(core, form, proclitic, frequencies))
      return core;
  }
  return form;
}

function isAttested(core: string, form: string, { article, text }: Proclitic, frequencies: Frequencies): boolean {
  if (article) {
    if (core.length >= CERTAIN_LENGTH) return true;
    return frequencies.of(core) > 0 || (text !== 'ال' && frequencies.of(`ال${core}`) > 0);
  }
  const count = frequency(core, frequencies);
  return count >= LEAST_FREQUENCY && count >= MORE_FREQUENT * frequencies.of(form);
}

/** How often a word occurs, with and without the article. */
function frequency(word: string, frequencies: Frequencies): number {
  return frequencies.of(word) + frequencies.of(`ال${word}`);
}
