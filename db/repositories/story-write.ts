// What an analyst decides about stories; each function runs inside an operation.
import { MarsadError } from '../../core/contract/errors';
import { freeStoryId } from '../../core/stories/story-identity';
import type { Connection } from '../archive/connection';
import { placeDecided } from '../stories/place-stories';

interface Own {
  readonly name: string | null;
  readonly pinned: number;
}

/** A row stays only while it says something. */
export function setOwn(db: Connection, story: number, change: Partial<Own>): void {
  const before = db.prepare('SELECT name, pinned FROM stories WHERE id = ?').get(story) as Own | undefined;
  const { name, pinned } = { name: null, pinned: 0, ...before, ...change };
  if (before && name === before.name && pinned === before.pinned) return;
  if (name === null && pinned === 0) db.prepare('DELETE FROM stories WHERE id = ?').run(story);
  else if (before) db.prepare('UPDATE stories SET name = ?, pinned = ? WHERE id = ?').run(name, pinned, story);
  else db.prepare('INSERT INTO stories(id, name, pinned) VALUES (?, ?, ?)').run(story, name, pinned);
}

/** Puts the articles of `from` into `into` for good; what kept articles of the two apart no longer holds. */
export function mergeStories(
  db: Connection,
  from: { readonly id: number; readonly articles: readonly number[] },
  into: { readonly id: number; readonly articles: readonly number[] },
): void {
  const [anchor = 0] = into.articles;
  removeDecisions(db, 'apart', new Set(from.articles), new Set(into.articles));
  const decide = decider(db);
  for (const article of from.articles) decide('together', article, anchor, from.id, into.id);
  belong(db, into.id, [...from.articles, ...into.articles]);
  placeDecided(db, [...from.articles, anchor]);
}

/**
 * Gives `leaving` (articles of the story, first one first) a story of their own and keeps them out of that of the others.
 * @returns the new story's id
 */
export function splitStory(
  db: Connection,
  story: number,
  leaving: readonly number[],
  staying: readonly number[],
): number {
  const own = newStoryId(db, leaving);
  const [anchor = 0, ...others] = leaving;
  const unbound = removeDecisions(db, 'together', new Set(leaving), null);
  const decide = decider(db);
  for (const article of others) decide('together', article, anchor, story, own);
  for (const article of staying) decide('apart', anchor, article, story, own);
  // what was bound to the story only through an article that leaves stays bound to it
  const [first = 0] = staying;
  for (const article of staying)
    if (article !== first && unbound.has(article)) decide('together', article, first, story, story);
  belong(db, own, leaving);
  belong(db, story, staying);
  placeDecided(db, [...leaving, ...staying]);
  return own;
}

/** @throws MarsadError STORY_SPLIT_NOTHING unless some, but not all, of the story's articles are named, and no others */
export function splitParts(
  articles: readonly number[],
  leaving: readonly number[],
): { readonly leaving: readonly number[]; readonly staying: readonly number[] } {
  const wanted = new Set(leaving);
  const parts = {
    leaving: articles.filter((article) => wanted.has(article)),
    staying: articles.filter((article) => !wanted.has(article)),
  };
  if (parts.leaving.length !== wanted.size || parts.leaving.length === 0 || parts.staying.length === 0) {
    throw new MarsadError('STORY_SPLIT_NOTHING', {});
  }
  return parts;
}

function newStoryId(db: Connection, articles: readonly number[]): number {
  const used = db.prepare(
    'SELECT 1 FROM story_articles WHERE story_id = $id UNION ALL SELECT 1 FROM stories WHERE id = $id LIMIT 1',
  );
  return freeStoryId(articles, (id) => used.get({ id }) !== undefined);
}

type Decide = (kind: 'together' | 'apart', article: number, other: number, from: number, to: number) => void;

function decider(db: Connection): Decide {
  const insert = db.prepare(
    `INSERT INTO story_decisions(kind, article_id, other_id, from_story, to_story, created_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const now = new Date().toISOString();
  return (kind, article, other, from, to) => void insert.run(kind, article, other, from, to, now);
}

/**
 * Takes back decisions between the articles of `ones` (or other revisions of them) and those of `others`, or everything else
 * where that is null.
 * @returns the latest revisions on the other side
 */
function removeDecisions(
  db: Connection,
  kind: 'together' | 'apart',
  ones: ReadonlySet<number>,
  others: ReadonlySet<number> | null,
): Set<number> {
  const rows = db
    .prepare(
      `SELECT d.id, coalesce((SELECT l.id FROM articles l WHERE l.work_id = a.work_id AND l.latest = 1), a.id) AS a,
         coalesce((SELECT l.id FROM articles l WHERE l.work_id = b.work_id AND l.latest = 1), b.id) AS b
       FROM story_decisions d JOIN articles a ON a.id = d.article_id JOIN articles b ON b.id = d.other_id WHERE d.kind = ?`,
    )
    .all(kind) as { readonly id: number; readonly a: number; readonly b: number }[];
  const remove = db.prepare('DELETE FROM story_decisions WHERE id = ?');
  const far = new Set<number>();
  for (const { id, a, b } of rows) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!ones.has(one) || (others ? !others.has(other) : ones.has(other))) continue;
      remove.run(id);
      far.add(other);
      break;
    }
  }
  return far;
}

/** The working out keeps ids by where most articles belonged: this is where they belong now. */
function belong(db: Connection, story: number, articles: readonly number[]): void {
  const set = db.prepare('UPDATE story_articles SET story_id = ? WHERE article_id = ?');
  for (const article of articles) set.run(story, article);
}
