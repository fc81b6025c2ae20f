// What a word that finds nothing, or hardly anything, may have been meant to be: guesses without the archive, and their order with it.
import { tokenize } from '../text/analyser';
import { editsOf } from './edits';
import { otherLayouts } from './keyboard-layouts';
import { nameCounterparts } from './name-counterparts';

/** `spelling`: a slip or two; `layout`: another keyboard layout was on; `name`: the name in another script; `spacing`: two words in one. */
export type GuessReason = 'spelling' | 'layout' | 'name' | 'spacing';

/** Folded terms that would stand for the typed word, and how unlikely the mistake is (1: one mistake of no known kind). */
export interface Guess {
  readonly terms: readonly string[];
  readonly cost: number;
  readonly reason: GuessReason;
}

const LAYOUT_COST = 0.3;
const NAME_COST = 0.4;
const HEARD_COST = 0.7;
/** Names stand in the order of the gazetteer; the archive decides between them, this only between equals. */
const NAME_STEP = 0.01;
const SPACING_COST = 1.3;
const CLITIC_COST = 0.1;
const ARTICLE_COST = 0.05;
/** So many times more frequent must a word be to be as good a guess as one with half a slip less. */
const TENFOLD_A_COST = 2.2;
/** A word that some article holds is doubted only for one so many times as frequent. */
const MUCH_MORE = 100;
const LEAST_LETTERS = 3;
/** Of so many guesses, which are those of one mistake in most words, the form with the article is one as well. */
const ARTICLE_FORMS = 500;

const ARABIC = /^[\u0621-\u064A]+$/;
/** What Arabic writes onto a word, as far as it can hide a misspelt one. */
const PROCLITIC = /^(?:[وف]?(?:[بك]?ال|لل|[بلك])|[وف])(?=.{3})/;

/** Guesses for a folded term, the likeliest first; they ask for at most some `most` terms of the archive. */
export function guessesFor(term: string, most: number): Guess[] {
  const names = nameCounterparts(term).map((name, i): Guess => ({
    terms: [name.term],
    cost: (name.heard ? HEARD_COST : NAME_COST) + i * NAME_STEP,
    reason: name.sameScript ? 'spelling' : 'name',
  }));
  if (term.length < LEAST_LETTERS) return names;
  return [...names, ...spacings(term), ...misspellings(term, most)];
}

/** Guesses for a run of characters as typed. */
export function layoutGuesses(typed: string): (Guess & { readonly text: string })[] {
  if (typed.length < LEAST_LETTERS) return [];
  return otherLayouts(typed).flatMap(({ text }) => {
    const [token, second] = tokenize(text);
    if (!token || second) return [];
    const word = text.slice(token.start, token.end);
    return { terms: [token.term], text: word, cost: LAYOUT_COST, reason: 'layout' as const };
  });
}

function spacings(term: string): Guess[] {
  const guesses: Guess[] = [];
  for (let i = LEAST_LETTERS; i <= term.length - LEAST_LETTERS; i++) {
    guesses.push({ terms: [term.slice(0, i), term.slice(i)], cost: SPACING_COST, reason: 'spacing' });
  }
  return guesses;
}

/** In Arabic the word may be misspelt behind what is written onto it, and stand in the archive with its article only. */
function misspellings(term: string, most: number): Guess[] {
  const guess = (word: string, cost: number): Guess => ({ terms: [word], cost, reason: 'spelling' });
  if (!ARABIC.test(term)) return editsOf(term, most).map((edit) => guess(edit.term, edit.cost));
  const core = term.replace(PROCLITIC, '');
  const bases = core === term ? [term] : [term, core];
  return bases.flatMap((base) =>
    editsOf(base, most / bases.length - ARTICLE_FORMS).flatMap((edit, i) => {
      const cost = edit.cost + (base === term ? 0 : CLITIC_COST);
      const word = guess(edit.term, cost);
      return i < ARTICLE_FORMS ? [word, guess(`ال${edit.term}`, cost + ARTICLE_COST)] : [word];
    }),
  );
}

/** A guess that the archive bears out. */
export interface RankedGuess extends Guess {
  readonly score: number;
}

/**
 * The guesses whose terms all occur, the best first: what is likely as a mistake and frequent in the archive. `weightOf`
 * says how often a term occurs, 0 for never, in any unit; `own` is what it says of the typed word.
 */
export function rankGuesses<G extends Guess>(
  guesses: readonly G[],
  weightOf: (term: string) => number,
  own: number,
): (G & RankedGuess)[] {
  const best = new Map<string, G & RankedGuess>();
  for (const guess of guesses) {
    const weight = Math.min(...guess.terms.map(weightOf));
    if (weight <= own * MUCH_MORE) continue;
    const score = Math.log10(1 + weight) - TENFOLD_A_COST * guess.cost;
    const key = guess.terms.join(' ');
    if (score > (best.get(key)?.score ?? -Infinity)) best.set(key, { ...guess, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.terms.join(' ') < b.terms.join(' ') ? -1 : 1));
}
