// Reads the articles of one day, or of one thread, as clustering needs them.
import { canonicalOrder, type Orderable } from '../../core/stories/canonical-order';
import { decodeSignature, decodeTerms } from '../../core/stories/encoding';
import type { Signature } from '../../core/stories/signature';
import type { ArticleVectors } from '../../core/stories/vector-sum';
import type { Connection } from '../archive/connection';

export interface PlacedArticle extends Orderable, ArticleVectors {
  readonly day: number;
  readonly localDate: number | null;
  readonly signature: Signature;
  /** First article of its group of the day, as worked out last; null for one that is new. */
  readonly dayGroup: number | null;
  readonly thread: number | null;
  /** Whether it, or a decision on it, is new since its story was written down. */
  readonly fresh: boolean;
  readonly story: number | null;
}

interface Row extends Orderable {
  readonly day: number;
  readonly localDate: number | null;
  readonly signature: Uint8Array;
  readonly language: string;
  readonly words: Uint8Array;
  readonly concepts: Uint8Array;
  readonly dayGroup: number | null;
  readonly thread: number | null;
  readonly fresh: number;
  readonly story: number | null;
}

const ARTICLES = `SELECT s.article_id AS id, s.day, s.signature, s.words, s.concepts, a.language, s.day_group AS dayGroup, s.thread, s.fresh, t.story_id AS story,
    a.published_instant AS instant, a.local_date AS localDate, a.body_length AS length, hex(a.text_sha256) AS textHash, o.name AS outlet
  FROM article_signatures s JOIN articles a ON a.id = s.article_id
  LEFT JOIN names o ON o.id = a.outlet_id LEFT JOIN story_articles t ON t.article_id = s.article_id`;

export interface ArticleLoader {
  ofDay(day: number): PlacedArticle[];
  ofThread(thread: number): PlacedArticle[];
}

/** Both answer in canonical order. */
export function articleLoader(db: Connection): ArticleLoader {
  const byDay = db.prepare(`${ARTICLES} WHERE s.day = ?`);
  const byThread = db.prepare(`${ARTICLES} WHERE s.thread = ?`);
  const placed = (rows: unknown[]): PlacedArticle[] =>
    (rows as Row[])
      .map(({ signature, words, concepts, fresh, ...row }) => ({
        ...row,
        fresh: fresh === 1,
        signature: decodeSignature(signature),
        words: decodeTerms(words),
        concepts: decodeTerms(concepts),
      }))
      .sort(canonicalOrder);
  return { ofDay: (day) => placed(byDay.all(day)), ofThread: (thread) => placed(byThread.all(thread)) };
}
