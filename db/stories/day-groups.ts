// The groups of one day. Those of a large day are worked out beside the writer, which uses them if the day is still as it was.
import { createHash } from 'node:crypto';
import type { GroupedDay } from '../../core/model/analysis-ports';
import { clusterDay } from '../../core/stories/day-clusters';
import { twinKey } from '../../core/stories/twin-key';
import type { Connection } from '../archive/connection';
import { articleLoader, type PlacedArticle } from './day-articles';
import { UNDATED } from './story-day';
import { decidedArticles, type DecidedArticles } from './story-decisions';

/** From so many articles on, grouping a day would keep the writer from everybody else for longer than one notices. */
const LARGE_DAY = 1_000;

/** The groups as positions in `articles`, which stand in canonical order. */
export function groupsOfDay(
  day: number,
  articles: readonly PlacedArticle[],
  { decisions }: DecidedArticles,
): readonly (readonly number[])[] {
  const inputs = articles.map((article) => ({ ...article, twin: twinKey(article.signature, article.textHash) }));
  return clusterDay(inputs, decisions, day !== UNDATED).map(({ members }) => members);
}

/** Equal as long as grouping the day comes to the same: of all that it depends on. */
export function dayFingerprint(articles: readonly PlacedArticle[], { rows }: DecidedArticles): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(rows));
  for (const { id, language, signature, textHash, words, concepts } of articles) {
    hash.update(`${id} ${language} ${twinKey(signature, textHash)} ${words.terms.length} ${concepts.terms.length}`);
    for (const { terms, weights } of [words, concepts]) hash.update(terms).update(weights);
  }
  return hash.digest('hex');
}

/** The earliest day that waits, grouped, where it holds `from` articles or more; `db` is a reader's connection. */
export function largeDayGrouper(db: Connection, from = LARGE_DAY): () => GroupedDay | null {
  const first = db.prepare(
    `SELECT d.day, (SELECT count(*) FROM article_signatures s WHERE s.day = d.day) AS articles FROM story_days d
     ORDER BY d.day LIMIT 1`,
  );
  const loader = articleLoader(db);
  // one transaction: articles and decisions of one moment
  return db.transaction((): GroupedDay | null => {
    const waiting = first.get() as { readonly day: number; readonly articles: number } | undefined;
    if (!waiting || waiting.articles < from) return null;
    const { day } = waiting;
    const articles = loader.ofDay(day);
    const decided = decidedArticles(db);
    return { day, fingerprint: dayFingerprint(articles, decided), groups: groupsOfDay(day, articles, decided) };
  });
}
