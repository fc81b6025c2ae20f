// One story: what lists show of it, and its articles in order of publication.
import { MarsadError } from '../../core/contract/errors';
import type { Closeness, StoryArticle, StoryDetails, StorySummary } from '../../core/contract/schema/stories';
import { canonicalOrder, type Orderable } from '../../core/stories/canonical-order';
import type { Connection } from '../archive/connection';

interface SummaryRow {
  readonly id: number;
  readonly name: string | null;
  readonly pinned: number;
  readonly title: string;
  readonly language: string;
  readonly keywords: string;
}

interface MemberRow extends Orderable {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly language: string;
  readonly closeness: Closeness;
  readonly reuse: number;
  readonly sourceArticleId: number | null;
}

const SUMMARY = `SELECT f.story_id AS id, s.name, coalesce(s.pinned, 0) AS pinned, a.title, a.language, f.keywords
  FROM story_facts f JOIN articles a ON a.id = f.central_article LEFT JOIN stories s ON s.id = f.story_id WHERE f.story_id = ?`;
/** What was trashed or superseded a moment ago is left out before the background job has noticed. */
const MEMBERS = `SELECT a.id, a.title, o.name AS outlet, a.published_at AS publishedAt, a.published_instant AS instant, a.language,
    a.body_length AS length, hex(a.text_sha256) AS textHash, t.closeness, t.reuse, t.source_article_id AS sourceArticleId
  FROM story_articles t JOIN articles a ON a.id = t.article_id LEFT JOIN names o ON o.id = a.outlet_id
  WHERE t.story_id = ? AND a.latest = 1 AND a.trashed_at IS NULL`;
const STATEMENTS = `SELECT count(*) FROM story_articles t JOIN statements s ON s.article_id = t.article_id
  WHERE t.story_id = ? AND s.status <> 'rejected'`;

/** Reads stories of one connection. */
export class StoryReader {
  private readonly summaryRow;
  private readonly memberRows;
  private readonly statements;

  constructor(db: Connection) {
    this.summaryRow = db.prepare(SUMMARY);
    this.memberRows = db.prepare(MEMBERS);
    this.statements = db.prepare(STATEMENTS).pluck();
  }

  /** @throws MarsadError STORY_NOT_FOUND {id} */
  details(id: number): StoryDetails {
    const row = this.summaryRow.get(id) as SummaryRow | undefined;
    const members = this.members(id);
    const summary = row && this.summaryOf(row, members);
    if (!summary) throw new MarsadError('STORY_NOT_FOUND', { id });
    return { ...summary, members: members.map(storyArticle) };
  }

  /** Null for a story whose last article has just gone. @throws MarsadError STORY_NOT_FOUND {id} */
  summary(id: number): StorySummary | null {
    const row = this.summaryRow.get(id) as SummaryRow | undefined;
    if (!row) throw new MarsadError('STORY_NOT_FOUND', { id });
    return this.summaryOf(row, this.members(id));
  }

  private members(id: number): MemberRow[] {
    return (this.memberRows.all(id) as MemberRow[]).sort(canonicalOrder);
  }

  private summaryOf(row: SummaryRow, members: readonly MemberRow[]): StorySummary | null {
    if (members.length === 0) return null;
    const { id, name, pinned, title, keywords } = row;
    const dated = members.filter(({ instant }) => instant !== null);
    return {
      id,
      title: name ?? title,
      titles: name === null ? titlesOf(row, members) : {},
      named: name !== null,
      pinned: pinned === 1,
      articles: members.length,
      outlets: inOrder(members.map(({ outlet }) => outlet)),
      languages: inOrder(members.map(({ language }) => language)),
      firstPublishedAt: dated[0]?.publishedAt ?? null,
      lastPublishedAt: dated.at(-1)?.publishedAt ?? null,
      statements: this.statements.get(id) as number,
      keywords: JSON.parse(keywords) as string[],
    };
  }
}

/** The central article's title stands for its language; for any other, that of the first to publish in it. */
function titlesOf(central: SummaryRow, members: readonly MemberRow[]): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const { language, title } of [central, ...members]) {
    if (title !== '') titles[language] ??= title;
  }
  return titles;
}

/** Each value once, where it comes first. */
function inOrder(values: readonly (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}

function storyArticle(row: MemberRow): StoryArticle {
  const { id, title, outlet, publishedAt, language, closeness, reuse, sourceArticleId } = row;
  return { id, title, outlet, publishedAt, language, closeness, reuse, sourceArticleId };
}
