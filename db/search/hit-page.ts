// One page of a result: what the list shows of each hit, with snippet and highlights cut from the raw text.
import { findHighlights } from '../../core/search/highlight';
import { makeSnippet } from '../../core/search/snippet';
import type { SearchHit } from '../../core/contract/schema/search';
import { bodyReader } from '../repositories/bodies';
import type { Connection } from '../archive/connection';
import { STATES } from './columns';
import type { FoundArticles } from './search-engine';

interface HitRow {
  readonly title: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly state: number;
  readonly trashed: number;
  readonly excerpts: number;
}

const HIT = `SELECT a.title, o.name AS outlet, s.name AS section, w.name AS author, a.published_at AS publishedAt, a.language, a.state,
  a.trashed_at IS NOT NULL AS trashed, (SELECT count(*) FROM excerpts e WHERE e.article_id = a.id AND e.trashed_at IS NULL) AS excerpts
  FROM articles a LEFT JOIN names o ON o.id = a.outlet_id
  LEFT JOIN names s ON s.id = a.section_id LEFT JOIN names w ON w.id = a.author_id WHERE a.id = ?`;
const TAGS = `SELECT DISTINCT t.tag_id FROM excerpts e JOIN excerpt_tags t ON t.excerpt_id = e.id
  WHERE e.article_id = ? AND e.trashed_at IS NULL ORDER BY t.tag_id`;

/** Reads hits; to be called in the transaction in which `found` was found. */
export function hitReader(db: Connection): (found: FoundArticles, offset: number, limit: number) => SearchHit[] {
  const select = db.prepare(HIT);
  const readBody = bodyReader(db);
  const tagsOf = db.prepare(TAGS).pluck();
  const read = (id: number, found: FoundArticles): SearchHit => {
    const { state, trashed, ...row } = select.get(id) as HitRow;
    const body = readBody(id);
    const inBody = findHighlights(found.resolved, body, 'body');
    const inTitle = findHighlights(found.resolved, row.title, 'title');
    const snippet = makeSnippet(body, inBody);
    return {
      ...row,
      id,
      score: found.scoreOf(id),
      snippet: snippet.text,
      snippetStart: snippet.start,
      highlights: [
        ...inTitle.map(({ start, end }) => ({ field: 'title' as const, start, end })),
        ...inBody.map(({ start, end }) => ({ field: 'body' as const, start, end })),
      ],
      state: STATES[state] ?? 'unread',
      trashed: trashed === 1,
      tags: row.excerpts === 0 ? [] : (tagsOf.all(id) as number[]),
    };
  };
  return (found, offset, limit) => found.page(offset, limit).map((id) => read(id, found));
}
