// A whole comparison: rows of claims, columns of outlets, each wording held against its row's base.
import type {
  Comparison,
  ComparisonCell,
  ComparisonColumn,
  ComparisonRow,
  DiffSegment,
} from '../contract/schema/compare';
import { alignClaims } from './align';
import { differencesOf } from './differences';
import type { ClaimRow, ComparedStatement, Rarity, Verdict } from './model';
import { comparedTokens } from './tokens';
import { wordDiff } from './word-diff';

/** Of an article: what the columns and the cells show. */
export interface ComparedArticle {
  readonly id: number;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly publishedInstant: number | null;
  readonly language: string;
  readonly closeness: ComparisonCell['closeness'];
}

/** Of a statement: what a cell shows beyond what the comparison works with. */
export type ToldStatement = ComparedStatement &
  Pick<ComparisonCell, 'end' | 'cue' | 'mention' | 'status' | 'relayedBy'>;

export interface ComparisonRequest {
  readonly story: Comparison['story'];
  /** Every article that takes part, with or without a statement: an outlet that left all out is absent, not missing. */
  readonly articles: readonly ComparedArticle[];
  readonly statements: readonly ToldStatement[];
  readonly rarity: Rarity;
  readonly verdicts: readonly Verdict[];
  /** The outlet whose telling is the base wherever it has one. */
  readonly baseOutlet?: string | undefined;
  /** Statements that are the base of their rows; they win over the outlet. */
  readonly baseStatementIds?: readonly number[];
}

/** Articles without an outlet share one column. */
export const NO_OUTLET = '';

export function compareStatements(request: ComparisonRequest): Comparison {
  const articles = new Map(request.articles.map((article) => [article.id, article]));
  const columns = columnsOf(request.articles);
  const told = new Map(request.statements.map((statement) => [statement.id, statement]));
  const outlets = columns.map(({ outlet }) => outlet);
  const rows = alignClaims(request.statements, request.rarity, request.verdicts).map((row) =>
    rowOf(row, request, articles, told, outlets),
  );
  return { story: request.story, columns, rows: rows.sort(byWeight(request.articles)) };
}

/** Outlets in order of their first publication; undated ones last. */
function columnsOf(articles: readonly ComparedArticle[]): ComparisonColumn[] {
  const columns = new Map<string, ComparedArticle[]>();
  for (const article of [...articles].sort(byPublication)) {
    const outlet = article.outlet ?? NO_OUTLET;
    const column = columns.get(outlet);
    if (column) column.push(article);
    else columns.set(outlet, [article]);
  }
  return [...columns].map(([outlet, members]) => ({
    outlet,
    articles: members.map(({ id, title, publishedAt, language }) => ({ id, title, publishedAt, language })),
  }));
}

function byPublication(a: ComparedArticle, b: ComparedArticle): number {
  const at = (article: ComparedArticle): number => article.publishedInstant ?? Number.MAX_SAFE_INTEGER;
  return at(a) - at(b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0) || a.id - b.id;
}

function rowOf(
  row: ClaimRow,
  request: ComparisonRequest,
  articles: ReadonlyMap<number, ComparedArticle>,
  told: ReadonlyMap<number, ToldStatement>,
  outlets: readonly string[],
): ComparisonRow {
  const members = row.statements.flatMap(({ id }) => told.get(id) ?? []);
  const base = baseOf(members, request);
  const witnesses = witnessesOf(members, base);
  const cells = members.map((statement) => {
    const witness = witnesses.get(statement.language) ?? base;
    return cellOf(statement, { base, witness }, row, request.verdicts, articles);
  });
  const present = new Set(cells.map((cell) => cell.outlet ?? NO_OUTLET));
  const differs = new Set(cells.flatMap((cell) => cell.differences.map(({ kind }) => kind)));
  return {
    id: base.id,
    claim: base.text,
    speaker: base.speaker,
    cells,
    absentFrom: outlets.filter((outlet) => !present.has(outlet)),
    differs: [...differs],
  };
}

/**
 * Chosen by the analyst, else of the chosen outlet, else the longest wording in the language in which most outlets tell the
 * claim; the earliest of equals.
 */
function baseOf(members: readonly ToldStatement[], request: ComparisonRequest): ToldStatement {
  const chosen = new Set(request.baseStatementIds ?? []);
  const base =
    members.find(({ id }) => chosen.has(id)) ??
    (request.baseOutlet === undefined
      ? undefined
      : members.find(({ outlet }) => (outlet ?? NO_OUTLET) === request.baseOutlet)) ??
    longest(inCommonestLanguage(members));
  if (!base) throw new Error('a row of a comparison holds at least one statement');
  return base;
}

function inCommonestLanguage(members: readonly ToldStatement[]): readonly ToldStatement[] {
  const byLanguage = new Map<string, ToldStatement[]>();
  for (const statement of members) {
    const group = byLanguage.get(statement.language);
    if (group) group.push(statement);
    else byLanguage.set(statement.language, [statement]);
  }
  const most = Math.max(...[...byLanguage.values()].map((group) => group.length));
  return members.filter(({ language }) => byLanguage.get(language)?.length === most);
}

/** For each language the telling that wordings in it are held against: the base in its own, the longest in any other. */
function witnessesOf(members: readonly ToldStatement[], base: ToldStatement): ReadonlyMap<string, ToldStatement> {
  const witnesses = new Map<string, ToldStatement>();
  for (const { language } of members) {
    if (witnesses.has(language)) continue;
    const own = longest(members.filter((statement) => statement.language === language));
    if (own) witnesses.set(language, own);
  }
  return witnesses.set(base.language, base);
}

function longest(members: readonly ToldStatement[]): ToldStatement | undefined {
  let best: { statement: ToldStatement; words: number } | undefined;
  for (const statement of members) {
    const words = comparedTokens(statement.text).length;
    if (!best || words > best.words) best = { statement, words };
  }
  return best?.statement;
}

function cellOf(
  statement: ToldStatement,
  { base, witness }: { readonly base: ToldStatement; readonly witness: ToldStatement },
  row: ClaimRow,
  verdicts: readonly Verdict[],
  articles: ReadonlyMap<number, ComparedArticle>,
): ComparisonCell {
  const isBase = statement.id === base.id;
  const crossLanguage = statement.language !== base.language;
  const segments: DiffSegment[] =
    statement.id === witness.id ? [{ text: statement.text, kind: 'same' }] : wordDiff(witness.text, statement.text);
  const article = articles.get(statement.articleId);
  const members = new Set(row.statements.map(({ id }) => id));
  const joined = verdicts.some(
    ({ a, b, verdict }) =>
      verdict === 'same' && (a === statement.id || b === statement.id) && members.has(a) && members.has(b),
  );
  return {
    statementId: statement.id,
    articleId: statement.articleId,
    outlet: statement.outlet,
    publishedAt: article?.publishedAt ?? null,
    language: statement.language,
    start: statement.start,
    end: statement.end,
    text: statement.text,
    cue: statement.cue,
    mention: statement.mention,
    speaker: statement.speaker,
    stance: statement.stance,
    kind: statement.kind,
    status: statement.status,
    relayedBy: statement.relayedBy,
    closeness: article?.closeness ?? null,
    segments,
    differences: isBase ? [] : differencesOf(base, statement, segments),
    isBase,
    crossLanguage,
    verdict: joined ? 'same' : 'proposed',
    score: row.scores.get(statement.id) ?? 0,
  };
}

/** Claims that more outlets tell stand first, then in the order in which they were first told. */
function byWeight(articles: readonly ComparedArticle[]): (a: ComparisonRow, b: ComparisonRow) => number {
  const order = new Map([...articles].sort(byPublication).map(({ id }, i) => [id, i]));
  const outletsOf = (row: ComparisonRow): number => new Set(row.cells.map(({ outlet }) => outlet)).size;
  const firstOf = (row: ComparisonRow): [number, number] => {
    const first = row.cells[0];
    return [order.get(first?.articleId ?? 0) ?? 0, first?.start ?? 0];
  };
  return (a, b) => {
    const [articleA, startA] = firstOf(a);
    const [articleB, startB] = firstOf(b);
    return outletsOf(b) - outletsOf(a) || articleA - articleB || startA - startB;
  };
}
