// Writes down which articles are a story after their threads have been worked out: ids, closeness, what lists show.
import { canonicalOrder } from '../../core/stories/canonical-order';
import { keywordsOf, mostCentral } from '../../core/stories/portrait';
import { storyIds } from '../../core/stories/story-identity';
import type { Connection } from '../archive/connection';
import type { PlacedArticle } from './day-articles';
import type { DecidedArticles } from './story-decisions';
import { reuseReader } from './text-reuse';
import { storyClusters } from './thread-closure';

/** Keywords and the most central article are taken from so many articles of a story, the first ones. */
const LOOKED_AT = 500;

/**
 * @param touched threads that may hold other articles than before, or fresh ones
 */
export function settleStories(db: Connection, touched: ReadonlySet<number>, decided: DecidedArticles): void {
  const clusters = storyClusters(db, touched, decided).map((articles) => articles.sort(canonicalOrder));
  clusters.sort(([a], [b]) => (a && b ? canonicalOrder(a, b) : 0));
  const isTouched = db.prepare('SELECT 1 FROM stories WHERE id = ? AND (name IS NOT NULL OR pinned = 1)').pluck();
  const holders = db.prepare('SELECT 1 FROM story_articles WHERE story_id = ? LIMIT 1').pluck();
  const before = new Set(clusters.flatMap((articles) => articles.map(({ story }) => story)));
  const ids = storyIds(
    clusters.map((members) => ({ members })),
    (story) => isTouched.get(story) !== undefined,
    (story) => !before.has(story) && holders.get(story) !== undefined,
  );
  const count = db.prepare('SELECT articles FROM story_facts WHERE story_id = ?').pluck();
  const changed = clusters.filter((articles, i) => {
    const same = articles.every((article) => article.story === ids[i] && !article.fresh);
    return !same || count.get(ids[i]) !== articles.length;
  });
  const idOf = new Map(clusters.map((articles, i) => [articles, ids[i] ?? 0]));
  const assign = membersWriter(db);
  const describe = factsWriter(db);
  // all members first: an article that goes over to another story leaves the facts of its former one outdated
  for (const articles of changed) assign(idOf.get(articles) ?? 0, articles);
  for (const articles of changed) describe(idOf.get(articles) ?? 0, articles);
  db.exec(
    `DELETE FROM story_facts WHERE articles < 0 AND NOT EXISTS (
       SELECT 1 FROM story_articles t WHERE t.story_id = story_facts.story_id)`,
  );
}

type StoryWriter = (story: number, articles: readonly PlacedArticle[]) => void;

function membersWriter(db: Connection): StoryWriter {
  const reuseOf = reuseReader(db);
  const put =
    db.prepare(`INSERT INTO story_articles(article_id, story_id, closeness, reuse, source_article_id) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET story_id = excluded.story_id, closeness = excluded.closeness, reuse = excluded.reuse,
      source_article_id = excluded.source_article_id`);
  return (story, articles) => {
    const reuses = reuseOf(articles);
    articles.forEach(({ id }, i) => {
      const reuse = reuses[i];
      if (reuse) put.run(id, story, reuse.closeness, reuse.reuse, reuse.source);
    });
  };
}

function factsWriter(db: Connection): StoryWriter {
  const describe =
    db.prepare(`INSERT OR REPLACE INTO story_facts(story_id, articles, outlets, first_instant, last_instant,
    first_date, last_date, central_article, keywords) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const titleOf = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  return (story, articles) => {
    const looked = articles.slice(0, LOOKED_AT);
    const titles = looked.map(({ id }) => titleOf.get(id) as string);
    const dated = articles.filter(({ instant }) => instant !== null);
    const dates = dated.map(({ localDate }) => localDate ?? 0);
    describe.run(
      story,
      articles.length,
      new Set(articles.map(({ outlet }) => outlet).filter((outlet) => outlet !== null)).size,
      dated[0]?.instant ?? null,
      dated.at(-1)?.instant ?? null,
      dates.length > 0 ? dates.reduce((a, b) => Math.min(a, b)) : null,
      dates.length > 0 ? dates.reduce((a, b) => Math.max(a, b)) : null,
      looked[mostCentral(looked)]?.id ?? 0,
      JSON.stringify(keywordsOf(titles, looked)),
    );
  };
}
