// The commands that search: the result list, and what a query marks in one article.
import { MarsadError } from '../../core/contract/errors';
import type { CommandArgs, CommandOutput, Handlers, ReadCommand } from '../../core/contract/commands';
import type { Explanation, Facets, SearchAnswer } from '../../core/contract/schema/search';
import type { QueryExplanation } from '../../core/query/explain';
import { findHighlights } from '../../core/search/highlight';
import { bodyReader } from '../repositories/bodies';
import type { Connection } from '../archive/connection';
import { hitReader } from './hit-page';
import { prefixReader } from './prefix-forms';
import { querySpeller } from './spelling';
import { engineOf, type FoundArticles } from './search-engine';

/** QUERY_* {column} for a query that can't be parsed; ARTICLE_NOT_FOUND {id}. */
export function searchReads(
  db: Connection,
): Pick<
  Handlers<ReadCommand>,
  'search.run' | 'search.counts' | 'search.prefixes' | 'search.suggest' | 'article.highlights'
> {
  const engine = engineOf(db);
  const readHits = hitReader(db);
  const prefixes = prefixReader(db);
  const titleOf = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  const readBody = bodyReader(db);
  const speller = querySpeller(db);
  // one transaction, so that hits, total and facets are of the same moment
  const run = db.transaction((input: CommandArgs<'search.run'>): SearchAnswer => {
    const started = performance.now();
    const found = engine.find({ query: input.query, filters: input.filters, sort: input.sort });
    const hits = readHits(found, input.offset, input.limit);
    return {
      total: found.total,
      hits,
      facets: input.facets ? facetsOf(found, input) : null,
      explain: explanationOf(found.explanation),
      generation: input.generation,
      elapsedMs: performance.now() - started,
    };
  });
  const counts = db.transaction(({ query, filters }: CommandArgs<'search.counts'>): CommandOutput<'search.counts'> => {
    const found = engine.find({ query, filters, sort: 'newest' }); // nothing is ranked for a count
    return { total: found.total, counts: [...found.byOutletAndMonth()] };
  });
  const suggest = db.transaction(({ query, filters }: CommandArgs<'search.suggest'>): CommandOutput<'search.suggest'> =>
    speller(query, filters),
  );
  return {
    'search.run': (input) => run(input),
    'search.counts': (input) => counts(input),
    'search.prefixes': ({ query }) => prefixes(engine.resolve(query)),
    'search.suggest': (input) => suggest(input),
    'article.highlights': ({ id, query }) => {
      const title = titleOf.get(id) as string | undefined;
      if (title === undefined) throw new MarsadError('ARTICLE_NOT_FOUND', { id });
      const resolved = engine.resolve(query);
      return {
        title: findHighlights(resolved, title, 'title'),
        body: findHighlights(resolved, readBody(id), 'body'),
      };
    },
  };
}

/** What is filtered by stays among the rows of a facet that is cut short. */
function facetsOf(
  { facets, stories }: FoundArticles,
  { facetRows, storyRows, filters }: CommandArgs<'search.run'>,
): Facets {
  const counted = storyRows === undefined ? null : stories(storyRows);
  const all = { ...facets(), story: counted?.rows ?? null, stories: counted?.stories ?? null };
  if (facetRows === undefined) return all;
  const chosen = new Set(filters.speakers);
  return { ...all, speaker: all.speaker.filter(({ id }, i) => i < facetRows || chosen.has(id)) };
}

function explanationOf({ parsed, words, conditions, ignored }: QueryExplanation): Explanation {
  return {
    parsed,
    conditions: [...conditions],
    words: words.map((word) => ({ ...word, matchedAs: [...word.matchedAs] })),
    ignored: [...ignored],
  };
}
