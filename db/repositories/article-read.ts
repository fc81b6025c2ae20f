// Everything the archive knows of one article.
import { MarsadError } from '../../core/contract/errors';
import type { Article } from '../../core/contract/schema/article';
import type { Connection } from '../archive/connection';
import { STATES } from '../search/columns';
import { bodyReader } from './bodies';
import type { SourceMetadata } from './source-metadata';

interface ArticleRow {
  readonly id: number;
  readonly work_id: number;
  readonly title: string;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly author: string | null;
  readonly published_at: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly canonical_url: string | null;
  readonly text_sha256: string;
  readonly revision: number;
  readonly latest: number;
  readonly state: number;
  readonly trashed_at: string | null;
  readonly imported_at: string;
  readonly edited: number;
}

interface SourceRow {
  readonly path: string;
  readonly sha256: string | null;
  readonly record: number;
  readonly batchId: string;
  readonly importedAt: string;
  readonly metadata: string | null;
}

const ARTICLE = `SELECT a.id, a.work_id, a.title, o.name AS outlet, s.name AS section, w.name AS author, a.published_at, a.language, a.url,
  a.canonical_url, lower(hex(a.text_sha256)) AS text_sha256, a.revision, a.latest, a.state, a.trashed_at, a.imported_at, a.edited
  FROM articles a LEFT JOIN names o ON o.id = a.outlet_id LEFT JOIN names s ON s.id = a.section_id LEFT JOIN names w ON w.id = a.author_id
  WHERE a.id = ?`;
const SOURCES = `SELECT s.path, s.sha256, x.record, b.id AS batchId, b.started_at AS importedAt, x.metadata
  FROM article_sources x JOIN sources s ON s.id = x.source_id JOIN batches b ON b.seq = x.batch_seq WHERE x.article_id = ? ORDER BY x.id`;
const REVISIONS = `SELECT id, revision, published_at AS publishedAt, imported_at AS importedAt, latest
  FROM articles WHERE work_id = ? ORDER BY revision`;

/** Reads one article whole. ARTICLE_NOT_FOUND {id}. */
export function readArticle(db: Connection, id: number): Article {
  const row = db.prepare(ARTICLE).get(id) as ArticleRow | undefined;
  if (!row) throw new MarsadError('ARTICLE_NOT_FOUND', { id });
  const metadata = {
    title: row.title,
    outlet: row.outlet,
    section: row.section,
    author: row.author,
    publishedAt: row.published_at,
    language: row.language,
    url: row.url,
  };
  const sources = db.prepare(SOURCES).all(id) as SourceRow[];
  const revisions = db.prepare(REVISIONS).all(row.work_id) as (Omit<Article['revisions'][number], 'latest'> & {
    readonly latest: number;
  })[];
  return {
    ...metadata,
    id: row.id,
    body: bodyReader(db)(id),
    canonicalUrl: row.canonical_url,
    textSha256: row.text_sha256,
    sourceSha256: sources[0]?.sha256 ?? '',
    revision: row.revision,
    latest: row.latest === 1,
    state: STATES[row.state] ?? 'unread',
    trashedAt: row.trashed_at,
    importedAt: row.imported_at,
    edited: row.edited === 1,
    sources: sources.map(({ metadata: own, sha256, ...source }) => ({
      ...source,
      sha256: sha256 ?? '',
      differences: own === null ? {} : differences(JSON.parse(own) as SourceMetadata, metadata),
    })),
    revisions: revisions.map((revision) => ({ ...revision, latest: revision.latest === 1 })),
  };
}

/** What a source says otherwise than the article does now; '' where the source says nothing. */
function differences(source: SourceMetadata, article: Omit<SourceMetadata, 'externalId'>): Record<string, string> {
  const out: Record<string, string> = {};
  for (const field of ['title', 'outlet', 'section', 'author', 'publishedAt', 'language', 'url'] as const) {
    if ((source[field] ?? null) !== (article[field] ?? null)) out[field] = source[field] ?? '';
  }
  return out;
}
