// Brings stories up to date with the articles, some days at a time.
import type { GroupedDay } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { walkDays } from './day-walk';
import { settleStories } from './settle-stories';
import { decidedArticles } from './story-decisions';

interface WaitingDay {
  readonly day: number;
  readonly articles: number;
}

/**
 * Works out the earliest days that wait, one at least and otherwise no more than hold `limit` articles, in one transaction
 * (or within the one that is open). The outcome depends on the articles and the decisions alone, not on the steps.
 * @param grouped what was worked out of one day beforehand
 * @returns how many articles those days hold, or 1 for days that hold none any more; 0 when no day waits
 */
export function placeStories(db: Connection, limit: number, grouped: GroupedDay | null = null): number {
  const place = db.transaction((): number => {
    const days = waitingDays(db, limit);
    if (days.length === 0) return 0;
    workOut(
      db,
      days.map(({ day }) => day),
      grouped,
    );
    return Math.max(
      1,
      days.reduce((sum, { articles }) => sum + articles, 0),
    );
  });
  return db.inTransaction ? place() : place.immediate();
}

/** Works out the days on which `articles` (or their latest revisions) stand, where those wait: for after a decision on them. */
export function placeDecided(db: Connection, articles: Iterable<number>): void {
  const dayOf = db
    .prepare(
      `SELECT s.day FROM articles a JOIN articles l ON l.work_id = a.work_id JOIN article_signatures s ON s.article_id = l.id
       JOIN story_days d ON d.day = s.day WHERE a.id = ?`,
    )
    .pluck();
  const days = new Set<number>();
  for (const article of articles) for (const day of dayOf.all(article) as number[]) days.add(day);
  if (days.size > 0)
    workOut(
      db,
      [...days].sort((a, b) => a - b),
    );
}

/** @param days ascending */
function workOut(db: Connection, days: readonly number[], grouped: GroupedDay | null = null): void {
  const decided = decidedArticles(db);
  const touched = walkDays(db, days, decided, grouped);
  for (const thread of threadsLeft(db)) touched.add(thread);
  settleStories(db, touched, decided);
  const settle = db.prepare('UPDATE article_signatures SET fresh = 0 WHERE day = ? AND fresh = 1');
  const done = db.prepare('DELETE FROM story_days WHERE day = ?');
  for (const day of days) {
    settle.run(day);
    done.run(day);
  }
  // readers that keep answers notice by this
  db.exec(
    "INSERT INTO meta VALUES ('story_seq', '1') ON CONFLICT DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)",
  );
}

function waitingDays(db: Connection, limit: number): WaitingDay[] {
  const rows = db
    .prepare(
      'SELECT d.day, (SELECT count(*) FROM article_signatures s WHERE s.day = d.day) AS articles FROM story_days d ORDER BY d.day',
    )
    .iterate() as IterableIterator<WaitingDay>;
  const days: WaitingDay[] = [];
  let articles = 0;
  for (const row of rows) {
    articles += row.articles;
    if (days.length > 0 && articles > limit) break;
    days.push(row);
  }
  return days;
}

/** Threads of stories that an article has left, in whatever way. */
function threadsLeft(db: Connection): number[] {
  return db
    .prepare(
      // in this order: hardly ever has an article left, and the other way round all articles would be gone through
      `SELECT DISTINCT s.thread FROM story_facts f INDEXED BY story_facts_left CROSS JOIN story_articles t ON t.story_id = f.story_id
       CROSS JOIN article_signatures s ON s.article_id = t.article_id WHERE f.articles < 0 AND s.thread IS NOT NULL`,
    )
    .pluck()
    .all() as number[];
}
