// "Did you mean": other spellings of the words of a query that find nothing or hardly anything, from what the archive holds.
import type { WordNode } from '../../core/query/ast';
import { asksForAnyWord } from '../../core/query/any-words';
import {
  noFilters,
  type SearchFilters,
  type SearchSuggestion,
  type SuggestedChange,
} from '../../core/contract/schema/search';
import type { ResolvedQuery } from '../../core/query/resolve';
import { guessesFor, layoutGuesses, rankGuesses, type RankedGuess } from '../../core/spelling/guess-word';
import { tokenize } from '../../core/text/analyser';
import { bodyReader } from '../repositories/bodies';
import type { Connection } from '../archive/connection';
import { rankedWords } from './query-shape';
import { engineOf, type FoundArticles } from './search-engine';

/** A word in more articles than this is left alone. */
const HARDLY_ANY = 2;
/** So many words of a query are looked at for slips, and so many terms are looked up for all of them. */
const MOST_WORDS = 3;
const MOST_LOOKUPS = 2_800;
const MOST_SUGGESTIONS = 3;
/** Layouts are tried for every word, for whoever forgot the switch did so for all of them. */
const MOST_LAYOUTS = 50;
const MARKS = /[\p{M}\u0640]/gu;
/** A run of characters that keys write without Shift. */
const RUN = /[^\s()"«»“”„=:]+/gu;

/** One way to write a stretch of the query, half-open, anew. */
interface Rewriting extends RankedGuess {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** Suggests queries that find something, and no less than the one asked, the likeliest first; none where every word finds something. */
export function querySpeller(db: Connection): (query: string, filters: SearchFilters) => SearchSuggestion[] {
  const engine = engineOf(db);
  const titleOf = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  const bodyOf = bodyReader(db);

  /** The term as the newest article that holds it writes it. */
  const written = (term: string): string => {
    const [article] = engine.find({ query: `="${term}"`, filters: noFilters, sort: 'newest' }).page(0, 1);
    if (article === undefined) return term;
    for (const text of [titleOf.get(article) as string, bodyOf(article)]) {
      const token = tokenize(text).find((one) => one.term === term);
      if (token) return text.slice(token.start, token.end).replace(MARKS, '');
    }
    return term;
  };

  const rewritingsOf = (query: string, doubtful: readonly DoubtfulWord[]): Rewriting[][] => {
    const most = MOST_LOOKUPS / Math.max(1, Math.min(MOST_WORDS, doubtful.length));
    const candidates = doubtful.map(({ node }, i) => {
      const { start, end } = node.span;
      const run = runAround(query, start, end);
      const byLayout = layoutGuesses(query.slice(run.start, run.end)).map((guess) => ({ ...guess, ...run }));
      const others = i < MOST_WORDS ? guessesFor(node.term, most) : [];
      return [...byLayout, ...others.map((guess) => ({ ...guess, start, end }))];
    });
    const terms = candidates.flatMap((guesses) => guesses.flatMap((guess) => guess.terms));
    const weights = engine.weightsOf([...terms, ...doubtful.flatMap((word) => word.forms)]);
    return doubtful.map(({ forms }, i) => {
      const own = Math.max(...forms.map((form) => weights.get(form) ?? 0));
      const known = new Set(forms);
      const other = (candidates[i] ?? []).filter((guess) => !guess.terms.every((term) => known.has(term)));
      return rankGuesses(other, (term) => weights.get(term) ?? 0, own).slice(0, MOST_SUGGESTIONS + 1);
    });
  };

  return (query, filters) => {
    const found = engine.find({ query, filters, sort: 'newest' });
    const doubtful = doubtfulWords(found);
    if (doubtful.length === 0) return [];
    const options = rewritingsOf(query, doubtful).filter((list) => list.length > 0);
    if (options.length === 0) return [];
    const suggestions: SearchSuggestion[] = [];
    const meanings = new Set<string>();
    for (const rewritings of combinations(options)) {
      const changes = rewritings.map((rewriting) => changeOf(query, rewriting, written));
      const rewritten = applied(query, changes);
      if (suggestions.some((other) => other.query === rewritten)) continue;
      const { total, resolved } = engine.find({ query: rewritten, filters, sort: 'newest' });
      const meaning = formsIn(resolved);
      if (meanings.has(meaning)) continue;
      meanings.add(meaning);
      if (total > 0 && total >= found.total) suggestions.push({ query: rewritten, total, changes });
      if (suggestions.length === MOST_SUGGESTIONS) break;
    }
    return suggestions;
  };
}

/** Equal for queries whose words differ only in their form: هدنة and الهدنة find the same. */
function formsIn({ words }: ResolvedQuery): string {
  const forms = [...words.values()].map(({ terms }) =>
    terms.flatMap(({ term, count }) => (count > 0 ? term : [])).sort(),
  );
  return JSON.stringify(forms);
}

interface DoubtfulWord {
  readonly node: WordNode;
  readonly forms: readonly string[];
}

/** Words that an article must or may hold, and hardly any does; prefixes are asked for as they are. */
function doubtfulWords({ resolved, explanation }: FoundArticles): DoubtfulWord[] {
  const counts = new Map(explanation.words.map(({ column, count }) => [column, count]));
  return rankedWords(resolved.query)
    .filter((node) => !node.prefix && (counts.get(node.span.start + 1) ?? 0) <= HARDLY_ANY)
    .slice(0, MOST_LAYOUTS)
    .map((node) => ({ node, forms: (resolved.words.get(node)?.terms ?? []).map(({ term }) => term) }));
}

/** The best for every word; then the next best for one word at a time. Of stretches that overlap the first counts. */
function* combinations(options: readonly (readonly Rewriting[])[]): Iterable<readonly Rewriting[]> {
  const best = options.flatMap(([first]) => first ?? []);
  yield apart(best);
  for (const [i, list] of options.entries()) {
    for (const other of list.slice(1)) yield apart(best.with(i, other));
  }
}

function apart(rewritings: readonly Rewriting[]): Rewriting[] {
  const kept: Rewriting[] = [];
  for (const one of rewritings) {
    if (kept.every((other) => one.start >= other.end || one.end <= other.start)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function changeOf(query: string, { start, end, terms, text, reason }: Rewriting, written: (term: string) => string) {
  const words = text ?? terms.map(written).join(' ');
  // apart, the two would be a condition each; in a phrase or behind `any:` they stand as they are
  const loose = terms.length > 1 && !quoted(query, start) && !asksForAnyWord(query);
  const to = loose ? `"${words}"` : words;
  return { column: start + 1, from: query.slice(start, end), to, reason } satisfies SuggestedChange;
}

/** Whether an odd number of quotes stands before a place. */
function quoted(query: string, at: number): boolean {
  return (query.slice(0, at).match(/["«»“”„]/g)?.length ?? 0) % 2 === 1;
}

function applied(query: string, changes: readonly SuggestedChange[]): string {
  let rewritten = '';
  let at = 0;
  for (const { column, from, to } of changes) {
    rewritten += query.slice(at, column - 1) + to;
    at = column - 1 + from.length;
  }
  return rewritten + query.slice(at);
}

function runAround(query: string, start: number, end: number): { start: number; end: number } {
  for (const run of query.matchAll(RUN)) {
    if (run.index <= start && run.index + run[0].length >= end) {
      return { start: run.index, end: run.index + run[0].length };
    }
  }
  return { start, end };
}
