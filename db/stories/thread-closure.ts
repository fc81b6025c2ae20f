// Collects all threads whose articles may change stories together: joined by decisions, or of one story so far.
import type { Connection } from '../archive/connection';
import { articleLoader, type PlacedArticle } from './day-articles';
import type { DecidedArticles } from './story-decisions';

/** Threads as clusters of articles: those that a decision joins are one. */
export function storyClusters(
  db: Connection,
  touched: ReadonlySet<number>,
  { decisions, parties }: DecidedArticles,
): PlacedArticle[][] {
  const loader = articleLoader(db);
  const threadOf = db.prepare('SELECT thread FROM article_signatures WHERE article_id = ?').pluck();
  const threadsOfStory = db
    .prepare(
      'SELECT DISTINCT s.thread FROM story_articles t JOIN article_signatures s ON s.article_id = t.article_id WHERE t.story_id = ?',
    )
    .pluck();
  const clusterOf = new Map<number, number>();
  const articlesOf = new Map<number, PlacedArticle[]>();
  const clusterOfParty = new Map<number, number>();
  const stories = new Set<number>();
  const open = [...touched];

  const root = (thread: number): number => {
    let at = thread;
    for (let above = clusterOf.get(at); above !== undefined && above !== at; above = clusterOf.get(at)) at = above;
    return at;
  };
  for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
    if (clusterOf.has(thread)) continue;
    clusterOf.set(thread, thread);
    const articles = loader.ofThread(thread);
    articlesOf.set(thread, articles);
    for (const { id, story } of articles) {
      if (story !== null && !stories.has(story)) {
        stories.add(story);
        open.push(...(threadsOfStory.all(story) as (number | null)[]).filter((one) => one !== null));
      }
      const party = decisions.partyOf(id);
      if (party === null) continue;
      const known = clusterOfParty.get(party);
      if (known !== undefined) {
        clusterOf.set(root(thread), root(known));
        continue;
      }
      clusterOfParty.set(party, thread);
      for (const other of parties.get(party) ?? []) {
        const elsewhere = threadOf.get(other) as number | null | undefined;
        if (typeof elsewhere === 'number') open.push(elsewhere);
      }
    }
  }
  const clusters = new Map<number, PlacedArticle[]>();
  for (const [thread, articles] of articlesOf) {
    const cluster = root(thread);
    const members = clusters.get(cluster);
    if (members) members.push(...articles);
    else clusters.set(cluster, [...articles]);
  }
  return [...clusters.values()].filter((articles) => articles.length > 0);
}
