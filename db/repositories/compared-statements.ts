// Statements and articles as a comparison takes them.
import type { ComparedArticle, ToldStatement } from '../../core/compare/compare';
import type { Rarity, Verdict } from '../../core/compare/model';
import type { Connection } from '../archive/connection';
import { versionReader, type ArchiveVersion } from '../search/archive-version';
import { ArchiveVocabulary } from '../search/vocabulary';
import { statementsWithSources } from './statement-read';

interface ArticleRow {
  readonly id: number;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly publishedInstant: number | null;
  readonly language: string;
  readonly closeness: ComparedArticle['closeness'];
}

const ARTICLE = `SELECT a.id, a.title, o.name AS outlet, a.published_at AS publishedAt, a.published_instant AS publishedInstant, a.language,
  s.closeness FROM articles a LEFT JOIN names o ON o.id = a.outlet_id LEFT JOIN story_articles s ON s.article_id = a.id WHERE a.id = ?`;

/** Articles by id, in the order given; an article that is gone is passed over. */
export function comparedArticles(db: Connection, ids: Iterable<number>): ComparedArticle[] {
  const select = db.prepare(ARTICLE);
  return [...ids].flatMap((id) => (select.get(id) as ArticleRow | undefined) ?? []);
}

/** The statements that a comparison shows; STATEMENT_NOT_FOUND {id}. */
export function toldStatements(db: Connection, ids: readonly number[]): ToldStatement[] {
  const instants = db.prepare('SELECT published_instant FROM articles WHERE id = ?').pluck();
  return statementsWithSources(db)(ids).map((statement) => {
    const { id, articleId, article, start, end, text, speaker, stance, kind, status, relayedBy } = statement;
    return {
      ...{ id, articleId, start, end, text, speaker, stance, kind, status },
      outlet: article.outlet,
      language: article.language,
      publishedInstant: instants.get(articleId) as number | null,
      cue: statement.cueText,
      mention: statement.mentionText,
      relayedBy: relayedBy.map(({ name }) => name),
    };
  });
}

/** What the analyst decided between any of the statements. */
export function verdictsAmong(db: Connection, ids: readonly number[]): Verdict[] {
  return db
    .prepare(
      `SELECT statement_a AS a, statement_b AS b, verdict FROM claim_verdicts
       WHERE statement_a IN (SELECT value FROM json_each(@ids)) AND statement_b IN (SELECT value FROM json_each(@ids)) ORDER BY id`,
    )
    .all({ ids: JSON.stringify(ids) }) as Verdict[];
}

interface KnownRarity {
  readonly version: () => ArchiveVersion;
  /** The state of the texts that `rarity` was read from. */
  readonly of: string;
  readonly rarity: Rarity;
}

const known = new WeakMap<Connection, KnownRarity>();

/**
 * How rare words are in the whole archive; in a small one nearly every word is as rare as the next. What has been looked up is
 * remembered for as long as the archive stays as it is.
 */
export function archiveRarity(db: Connection): Rarity {
  const kept = known.get(db);
  const version = kept?.version ?? versionReader(db);
  const of = version().text;
  if (kept?.of === of) return kept.rarity;
  const rarity = readRarity(db);
  known.set(db, { version, of, rarity });
  return rarity;
}

function readRarity(db: Connection): Rarity {
  const vocabulary = new ArchiveVocabulary(db);
  const articles = db.prepare('SELECT count(*) FROM articles').pluck().get() as number;
  return (term) => Math.log(1 + articles / Math.max(1, vocabulary.documentFrequency(term)));
}
