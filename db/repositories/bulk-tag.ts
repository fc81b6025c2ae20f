// Tags all hits of a search at once: every highlighted match, or every body as a whole.
import type { CommandArgs, CommandOutput } from '../../core/contract/commands';
import { findHighlights } from '../../core/search/highlight';
import type { Connection } from '../archive/connection';
import { engineOf, type FoundArticles } from '../search/search-engine';
import { bodyReader } from './bodies';
import { passageAt } from './excerpt-span';
import { ExcerptWriter } from './excerpt-write';
import { runOperation } from './operations';

type Request = Pick<CommandArgs<'bulkTag.preview'>, 'query' | 'filters' | 'mode'>;

interface Spans {
  readonly articleId: number;
  readonly body: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const SAMPLES = 5;
const SAMPLE_UNITS = 300;

/** How much `applyBulkTag` would mark, exactly, and the first few passages. An article whose only match is its title has none. */
export function previewBulkTag(db: Connection, request: Request): CommandOutput<'bulkTag.preview'> {
  const title = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  return db.transaction(() => {
    let articles = 0;
    let excerpts = 0;
    const samples: CommandOutput<'bulkTag.preview'>['samples'] = [];
    for (const { articleId, body, spans } of spansOf(db, find(db, request), request.mode)) {
      articles++;
      excerpts += spans.length;
      const first = spans[0];
      if (samples.length === SAMPLES || !first) continue;
      const quote = body.slice(first.start, Math.min(first.end, first.start + SAMPLE_UNITS)).toWellFormed();
      samples.push({ articleId, title: title.get(articleId) as string, quote });
    }
    return { articles, excerpts, samples };
  })();
}

/**
 * Marks every passage in one operation. Where the very passage is an excerpt already, that one gets the tags (its note stays).
 * TAG_NOT_FOUND, QUERY_*. Answers how many articles and excerpts carry the tags by this.
 */
export function applyBulkTag(
  db: Connection,
  { tags, note, ...request }: CommandArgs<'bulkTag.apply'>,
): CommandOutput<'bulkTag.apply'> {
  return db
    .transaction(() => {
      // the engine must not see what this operation writes: it could be rolled back
      const found = find(db, request);
      return runOperation(
        db,
        'excerpt.bulkTag',
        (done) => done,
        () => mark(db, spansOf(db, found, request.mode), tags, note),
      );
    })
    .immediate();
}

function mark(
  db: Connection,
  articlesWithSpans: Iterable<Spans>,
  tags: readonly number[],
  note: string,
): CommandOutput<'bulkTag.apply'> {
  const writer = new ExcerptWriter(db);
  writer.checkTags(tags);
  const identical = db
    .prepare(
      'SELECT id FROM excerpts WHERE article_id = ? AND start = ? AND "end" = ? AND trashed_at IS NULL ORDER BY id',
    )
    .pluck();
  const now = new Date().toISOString();
  let articles = 0;
  let excerpts = 0;
  for (const { articleId, body, spans } of articlesWithSpans) {
    articles++;
    excerpts += spans.length;
    for (const { start, end } of spans) {
      const present = identical.get(articleId, start, end) as number | undefined;
      if (present !== undefined) writer.addTags(present, tags);
      else writer.add(articleId, passageAt(body, start, end), tags, note, { createdAt: now, updatedAt: now });
    }
  }
  return { articles, excerpts };
}

function find(db: Connection, { query, filters }: Request): FoundArticles {
  return engineOf(db).find({ query, filters, sort: 'oldest' });
}

/** The passages of every hit, oldest article first. */
function* spansOf(db: Connection, { ids, resolved }: FoundArticles, mode: Request['mode']): Generator<Spans> {
  const readBody = bodyReader(db);
  for (const articleId of ids) {
    const body = readBody(articleId);
    const spans = mode === 'whole' ? [{ start: 0, end: body.length }] : findHighlights(resolved, body, 'body');
    if (spans.length > 0) yield { articleId, body, spans };
  }
}
