// Decides whether an article is new, a revision or already here (DESIGN 11), and writes what follows from that.
import type { ReasonCode } from '../../core/contract/reasons';
import type { Outcome } from '../../core/contract/schema/ledger';
import type { PreparedArticle, ReasonParams } from '../../core/model/ingest-record';
import type { Connection } from '../archive/connection';
import { dedupeKeys, keysOfAddress } from './dedupe-key';
import { nameInterner } from './names';
import { metadataOf } from './source-metadata';
import type { TextStore } from './text-store';

/** Where an article comes from. */
export interface Origin {
  readonly batch: number;
  readonly source: number;
  readonly record: number;
  readonly change: number;
  readonly importedAt: string;
}

/** What became of one record. */
export interface Fate {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly params: ReasonParams;
  readonly articleId: number | null;
}

interface Twin {
  readonly id: number;
  readonly work_id: number;
  readonly dedupe_key: Buffer;
  readonly body_sha256: Buffer;
}

type WriteArticle = (article: PreparedArticle, origin: Origin, texts: TextStore) => Fate;

/** The writer of one connection; each call belongs into a transaction. */
export function articleWriter(db: Connection): WriteArticle {
  const nameId = nameInterner(db);
  const dedupeKey = dedupeKeys();
  const sameAddress = db.prepare(
    'SELECT id, work_id, dedupe_key, body_sha256 FROM articles WHERE dedupe_key BETWEEN ? AND ? ORDER BY id',
  );
  const addArticle = db.prepare(`
    INSERT INTO articles(id, work_id, revision, latest, title, outlet_id, section_id, author_id, published_at, published_instant,
      local_date, language, url, canonical_url, dedupe_key, text_sha256, body_sha256, body_length, token_count, imported_at, change_seq)
    VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  // the id that AUTOINCREMENT would give: an article's own work bears it, and need not be updated to do so
  const nextId = db
    .prepare("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'articles'), 0) + 1")
    .pluck();
  const supersede = db.prepare('UPDATE articles SET latest = 0, change_seq = ? WHERE work_id = ? AND latest = 1');
  const addSource = db.prepare(
    'INSERT INTO article_sources(article_id, source_id, record, batch_seq, metadata) VALUES (?, ?, ?, ?, ?)',
  );
  const lastRevision = db.prepare('SELECT max(revision) FROM articles WHERE work_id = ?').pluck();

  const insert = (a: PreparedArticle, origin: Origin, texts: TextStore, key: Buffer, work: number | null): number => {
    const revision = work === null ? 1 : (lastRevision.get(work) as number) + 1;
    if (work !== null) supersede.run(origin.change, work);
    const id = nextId.get() as number;
    addArticle.run(
      id,
      work ?? id,
      revision,
      a.title,
      nameId('outlet', a.outlet),
      nameId('section', a.section),
      nameId('author', a.author),
      a.publishedAt,
      a.publishedInstant,
      a.localDate,
      a.language,
      a.url,
      a.canonicalUrl,
      key,
      a.textSha256,
      a.bodySha256,
      a.bodyLength,
      a.tokenCount,
      origin.importedAt,
      origin.change,
    );
    texts.add(id, a);
    addSource.run(id, origin.source, origin.record, origin.batch, null);
    return id;
  };

  return (a, origin, texts) => {
    const key = dedupeKey(a);
    const found = sameAddress.all(...keysOfAddress(key)) as Twin[];
    const ofOutlet = found.filter((twin) => twin.dedupe_key.equals(key));
    const same = ofOutlet.find((twin) => twin.body_sha256.equals(a.bodySha256));
    if (same) {
      const metadata = JSON.stringify(metadataOf(a));
      addSource.run(same.id, origin.source, origin.record, origin.batch, metadata);
      const reason = a.urlKey === null ? 'SAME_TITLE_DATE_TEXT' : 'SAME_URL_SAME_TEXT';
      return { outcome: 'merged', reason, params: {}, articleId: same.id };
    }
    const earlier = ofOutlet[0] ?? (wireCopyAmong(found, a) ? undefined : found[0]);
    if (a.urlKey === null || earlier === undefined) {
      return { outcome: 'added', reason: null, params: {}, articleId: insert(a, origin, texts, key, null) };
    }
    const articleId = insert(a, origin, texts, key, earlier.work_id);
    return { outcome: 'revised', reason: 'NEW_TEXT_AT_URL', params: { of: earlier.id }, articleId };
  };
}

/** The same body at the same address under another outlet's name is an article of its own. */
function wireCopyAmong(found: readonly Twin[], a: PreparedArticle): boolean {
  return found.some((twin) => twin.body_sha256.equals(a.bodySha256));
}
