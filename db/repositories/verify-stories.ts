// What stories are made of against the articles: signatures, who stands in which story, and the facts that lists show.
import { featuresOf } from '../../core/stories/features';
import { STORY_VERSION } from '../../core/stories/version';
import type { Connection } from '../archive/connection';
import type { Report } from './verify-report';

interface Stored {
  readonly signature: Buffer;
  readonly words: Buffer;
  readonly concepts: Buffer;
}

const same = (stored: Buffer, made: Uint8Array): boolean => stored.equals(made);

/** Compares an article's signature with one made anew. What waits to be signed, or was signed by other rules, is passed over. */
export function signatureChecker(db: Connection, report: Report): (id: number, title: string, body: string) => void {
  if (db.prepare("SELECT value FROM meta WHERE key = 'story_version'").pluck().get() !== STORY_VERSION) {
    return () => undefined;
  }
  const stored = db.prepare(
    `SELECT signature, words, concepts FROM article_signatures s WHERE article_id = ?
     AND NOT EXISTS (SELECT 1 FROM story_queue q WHERE q.article_id = s.article_id)`,
  );
  return (id, title, body) => {
    const kept = stored.get(id) as Stored | undefined;
    if (kept === undefined) return;
    const made = featuresOf({ title, body });
    if (same(kept.signature, made.signature) && same(kept.words, made.words) && same(kept.concepts, made.concepts)) {
      return;
    }
    report('SIGNATURE_DIFFERS', 'the signature that copies and stories are found by', id);
  };
}

const WAITS = 'EXISTS (SELECT 1 FROM story_queue q WHERE q.article_id = a.id)';
const DAY_WAITS = 'EXISTS (SELECT 1 FROM story_days d WHERE d.day = s.day)';

/** Articles that should stand in a story and do not, or the other way round. */
const MISPLACED: readonly (readonly [sql: string, detail: string])[] = [
  [
    `SELECT a.id FROM articles a LEFT JOIN article_signatures s ON s.article_id = a.id
     WHERE a.latest = 1 AND a.trashed_at IS NULL AND s.article_id IS NULL AND NOT ${WAITS}`,
    'neither signed nor waiting for it',
  ],
  [
    `SELECT a.id FROM article_signatures s JOIN articles a ON a.id = s.article_id LEFT JOIN story_articles t ON t.article_id = a.id
     WHERE t.article_id IS NULL AND NOT ${DAY_WAITS} AND NOT ${WAITS}`,
    'signed, but in no story',
  ],
  [
    `SELECT a.id FROM story_articles t JOIN articles a ON a.id = t.article_id
     WHERE (a.latest = 0 OR a.trashed_at IS NOT NULL) AND NOT ${WAITS}`,
    'superseded or in the trash, but in a story',
  ],
];

/** Stories whose facts are not those of their articles; a story that waits to be worked out has facts below zero. */
const OUTDATED = `
  SELECT coalesce(t.story, f.story_id) AS story, coalesce(t.articles, 0) AS articles, f.articles AS told, f.central_article AS central
  FROM (SELECT story_id AS story, count(*) AS articles FROM story_articles GROUP BY story_id) t
  FULL JOIN story_facts f ON f.story_id = t.story
  WHERE f.articles IS NULL OR (f.articles >= 0 AND (f.articles <> coalesce(t.articles, 0)
    OR NOT EXISTS (SELECT 1 FROM story_articles c WHERE c.article_id = f.central_article AND c.story_id = f.story_id)))`;

export function checkStories(db: Connection, report: Report): void {
  for (const [sql, detail] of MISPLACED) {
    for (const id of db.prepare(sql).pluck().all() as number[]) report('STORY_DIFFERS', detail, id);
  }
  for (const { story, articles, told } of outdatedStories(db)) {
    report('STORY_DIFFERS', `story ${story} has ${articles} articles, its facts tell of ${told ?? 'none'}`);
  }
}

interface Outdated {
  readonly story: number;
  readonly articles: number;
  readonly told: number | null;
}

export function outdatedStories(db: Connection): Outdated[] {
  return db.prepare(OUTDATED).all() as Outdated[];
}
