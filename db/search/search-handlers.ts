// The commands that search: the result list, and what a query marks in one article.
import { MarsadError } from '../../core/contract/errors';
import type { CommandArgs, Handlers, ReadCommand } from '../../core/contract/commands';
import type { Explanation, Facets, SearchAnswer } from '../../core/contract/schema/search';
import type { QueryExplanation } from '../../core/query/explain';
import { findHighlights } from '../../core/search/highlight';
import { bodyText } from '../repositories/bodies';
import type { Connection } from '../archive/connection';
import { hitReader } from './hit-page';
import { engineOf, type FoundArticles } from './search-engine';

/** QUERY_* {column} for a query that can't be parsed; ARTICLE_NOT_FOUND {id}. */
export function searchReads(db: Connection): Pick<Handlers<ReadCommand>, 'search.run' | 'article.highlights'> {
  const engine = engineOf(db);
  const readHits = hitReader(db);
  const texts = db.prepare(
    'SELECT a.title, b.body FROM articles a JOIN bodies b ON b.article_id = a.id WHERE a.id = ?',
  );
  // one transaction, so that hits, total and facets are of the same moment
  const run = db.transaction((input: CommandArgs<'search.run'>): SearchAnswer => {
    const started = performance.now();
    const found = engine.find({ query: input.query, filters: input.filters, sort: input.sort });
    const hits = readHits(found, input.offset, input.limit);
    return {
      total: found.ids.length,
      hits,
      facets: input.facets ? facetsOf(found, input) : null,
      explain: explanationOf(found.explanation),
      generation: input.generation,
      elapsedMs: performance.now() - started,
    };
  });
  return {
    'search.run': (input) => run(input),
    'article.highlights': ({ id, query }) => {
      const row = texts.get(id) as { title: string; body: Buffer } | undefined;
      if (!row) throw new MarsadError('ARTICLE_NOT_FOUND', { id });
      const resolved = engine.resolve(query);
      return {
        title: findHighlights(resolved, row.title, 'title'),
        body: findHighlights(resolved, bodyText(row.body), 'body'),
      };
    },
  };
}

/** What is filtered by stays among the rows of a facet that is cut short. */
function facetsOf({ facets }: FoundArticles, { facetRows, filters }: CommandArgs<'search.run'>): Facets {
  const all = facets();
  if (facetRows === undefined) return all;
  const chosen = new Set(filters.speakers);
  return { ...all, speaker: all.speaker.filter(({ id }, i) => i < facetRows || chosen.has(id)) };
}

function explanationOf({ parsed, words, ignored }: QueryExplanation): Explanation {
  return {
    parsed,
    words: words.map((word) => ({ ...word, matchedAs: [...word.matchedAs] })),
    ignored: [...ignored],
  };
}
