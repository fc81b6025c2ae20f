// Statements anywhere in the archive that may tell the same claim: found by their rare words, and by the same speaker's days.
import { isFunctionWord } from '../../core/compare/function-words';
import type { ComparedStatement, Rarity } from '../../core/compare/model';
import { tokenize } from '../../core/text/analyser';
import type { Connection } from '../archive/connection';
import { speakerRefs } from './speaker-refs';

/** The rarest words of the statement that are looked up, and how many of them an article must hold. */
const WORDS = 8;
const LEAST_WORDS = 3;
/** Articles, and statements, that are read at most. */
const MOST_ARTICLES = 600;
const MOST_STATEMENTS = 2_000;
/** Around the statement's day a speaker's other statements are looked at whatever their words: they may be in another language. */
const DAYS = 4;
const DAY = 86_400_000;

/** Ids of statements outside the article of `statement`, at most some two thousand. */
export function claimCandidates(db: Connection, statement: ComparedStatement, rarity: Rarity): number[] {
  const articles = articlesByWords(db, statement.text, rarity);
  const found = new Set<number>();
  const inArticle = db
    .prepare("SELECT id FROM statements WHERE article_id = ? AND status <> 'rejected' ORDER BY start")
    .pluck();
  const visible = db.prepare('SELECT 1 FROM articles WHERE id = ? AND latest = 1 AND trashed_at IS NULL');
  for (const article of articles) {
    if (found.size >= MOST_STATEMENTS) break;
    if (article === statement.articleId || visible.get(article) === undefined) continue;
    for (const id of inArticle.all(article) as number[]) found.add(id);
  }
  for (const id of sameSpeakersDays(db, statement)) found.add(id);
  return [...found];
}

/** Articles that hold several of the rarest words; those with the most first. */
function articlesByWords(db: Connection, text: string, rarity: Rarity): number[] {
  const terms = [...new Set(tokenize(text).map(({ term }) => term))].filter((term) => !isFunctionWord(term));
  const rarest = terms.sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1)).slice(0, WORDS);
  const holding = db.prepare('SELECT rowid FROM article_text WHERE article_text MATCH ?').pluck();
  const counts = new Map<number, number>();
  for (const term of rarest) {
    for (const id of holding.iterate(`"${term.replaceAll('"', '""')}"`) as IterableIterator<number>) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const least = Math.min(LEAST_WORDS, rarest.length);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, MOST_ARTICLES)
    .map(([id]) => id);
}

function sameSpeakersDays(db: Connection, { speaker, publishedInstant, articleId }: ComparedStatement): number[] {
  if (speaker === null || publishedInstant === null) return [];
  const group = speakerRefs(db).group(speaker.id);
  return db
    .prepare(
      `SELECT s.id FROM statements s JOIN articles a ON a.id = s.article_id
       WHERE s.speaker_id IN (SELECT value FROM json_each(?)) AND s.status <> 'rejected' AND s.article_id <> ?
         AND a.latest = 1 AND a.trashed_at IS NULL AND a.published_instant BETWEEN ? AND ?
       ORDER BY abs(a.published_instant - ?), s.id LIMIT ${MOST_STATEMENTS / 4}`,
    )
    .pluck()
    .all(
      JSON.stringify(group),
      articleId,
      publishedInstant - DAYS * DAY,
      publishedInstant + DAYS * DAY,
      publishedInstant,
    ) as number[];
}
