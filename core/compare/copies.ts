// Tellings in the same words: wire copy makes hundreds of them, which are aligned as one.
import { foldedWords } from './folded-words';
import type { ComparedStatement } from './model';
import { FRESH_HOURS } from './pair-score';

const HOUR = 3_600_000;

/** Statements in the same words by the same speaker, within the hours for which a claim stays fresh; the first one speaks for all. */
export interface Copies {
  /** Positions in the input, ascending; of one article never more than one. */
  readonly members: readonly number[];
  readonly articles: ReadonlySet<number>;
}

/**
 * Each statement once, in the order of the first of each group. `alone` are statements that form a group by themselves: what the
 * analyst has said of one is not said of its copies.
 * @param statements in order of publication
 */
export function groupCopies(statements: readonly ComparedStatement[], alone: ReadonlySet<number>): Copies[] {
  const groups: Group[] = [];
  const byText = new Map<string, Group[]>();
  const timesInArticle = new Map<string, number>();
  statements.forEach((statement, position) => {
    const text = wordsOf(statement);
    // what an article says twice are two claims, the first of them that which others say first
    const inArticle = `${statement.articleId} ${text}`;
    const time = timesInArticle.get(inArticle) ?? 0;
    timesInArticle.set(inArticle, time + 1);
    const key = `${time} ${text}`;
    const known = alone.has(statement.id)
      ? undefined
      : byText.get(key)?.find(({ until }) => isBefore(statement, until));
    if (known) {
      known.members.push(position);
      known.articles.add(statement.articleId);
      return;
    }
    const instant = statement.publishedInstant;
    const until = instant === null ? Infinity : instant + FRESH_HOURS * HOUR;
    const group = { members: [position], articles: new Set([statement.articleId]), until };
    groups.push(group);
    if (alone.has(statement.id)) return;
    const same = byText.get(key);
    if (same) same.push(group);
    else byText.set(key, [group]);
  });
  return groups;
}

interface Group {
  readonly members: number[];
  readonly articles: Set<number>;
  /** Instant after which the same words are another telling. */
  readonly until: number;
}

function isBefore({ publishedInstant }: ComparedStatement, until: number): boolean {
  return publishedInstant === null || publishedInstant <= until;
}

function wordsOf({ language, speaker, text }: ComparedStatement): string {
  const words = foldedWords(text).map(({ term }) => term);
  return `${language} ${speaker?.id ?? ''} ${words.join(' ')}`;
}
