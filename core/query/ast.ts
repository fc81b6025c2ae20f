// The parsed form of a query: what the parser yields and every evaluator (SQLite, brute force, highlighter) walks.

/** Where a word may stand. `text` is title or body. */
export type TextScope = 'text' | 'title' | 'body';

/** Half-open UTF-16 range in the query as typed. */
export interface QuerySpan {
  readonly start: number;
  readonly end: number;
}

/** One word. `term` is the folded form, `exact` is `=word`, `prefix` is `word*` (never both). */
export interface WordNode {
  readonly type: 'word';
  readonly scope: TextScope;
  readonly text: string;
  readonly term: string;
  readonly exact: boolean;
  readonly prefix: boolean;
  readonly span: QuerySpan;
}

/** Words in this order; `slop` tokens at most may stand between the first and the last beyond the words themselves (0: adjacent). */
export interface PhraseNode {
  readonly type: 'phrase';
  readonly scope: TextScope;
  readonly words: readonly WordNode[];
  readonly slop: number;
  readonly span: QuerySpan;
}

/** A thing with a position in a text: what NEAR, SENT and PARA take as operands. */
export type PositionalNode = WordNode | PhraseNode | AlternativesNode;

/** `(a OR b)` as an operand of NEAR, SENT, PARA. */
export interface AlternativesNode {
  readonly type: 'alternatives';
  readonly options: readonly (WordNode | PhraseNode)[];
  readonly span: QuerySpan;
}

/** `a NEAR/n b`: at most `distance` other tokens between the two, in either order, in the same field. */
export interface NearNode {
  readonly type: 'near';
  readonly distance: number;
  readonly operands: readonly PositionalNode[];
  readonly span: QuerySpan;
}

/** `a SENT b` or `a PARA b`: all operands inside one sentence or paragraph of the same field, in any order. */
export interface SameUnitNode {
  readonly type: 'same';
  readonly unit: 'sentence' | 'paragraph';
  readonly operands: readonly PositionalNode[];
  readonly span: QuerySpan;
}

/** Fields that are matched by their folded words, in order, anywhere in the value (`outlet:sky` finds "Sky News Arabia"). */
export type MetadataField =
  | 'outlet'
  | 'section'
  | 'author'
  | 'speaker'
  | 'stance'
  | 'tag'
  | 'story'
  | 'lang'
  | 'url'
  | 'note'
  | 'status'
  | 'revision';

/** `field:value`. `terms` are the folded words of the value; `raw` is the value as typed, without quotes. */
export interface FieldNode {
  readonly type: 'field';
  readonly field: MetadataField;
  readonly raw: string;
  readonly terms: readonly string[];
  readonly exact: boolean;
  readonly prefix: boolean;
  readonly span: QuerySpan;
}

/** Local calendar dates as yyyymmdd numbers, both inclusive; a missing end is open. */
export interface DateNode {
  readonly type: 'date';
  readonly from: number | null;
  readonly to: number | null;
  readonly span: QuerySpan;
}

export interface AndNode {
  readonly type: 'and';
  readonly children: readonly QueryNode[];
}

export interface OrNode {
  readonly type: 'or';
  /** What `any:` makes of the words behind it: plain words, which rank the articles rather than choose them. */
  readonly any?: true;
  readonly children: readonly QueryNode[];
}

export interface NotNode {
  readonly type: 'not';
  readonly child: QueryNode;
}

/** The empty query: every article. */
export interface AllNode {
  readonly type: 'all';
}

export type QueryNode =
  AllNode | WordNode | PhraseNode | NearNode | SameUnitNode | FieldNode | DateNode | AndNode | OrNode | NotNode;

/** Why a query can't be parsed. `column` is the 1-based UTF-16 column in the query as typed. */
export interface QuerySyntaxError {
  readonly code: QuerySyntaxCode;
  readonly column: number;
  readonly params: Readonly<Record<string, string | number>>;
}

export type QuerySyntaxCode =
  | 'QUERY_UNBALANCED_QUOTE'
  | 'QUERY_UNBALANCED_PARENTHESIS'
  | 'QUERY_MISSING_OPERAND'
  | 'QUERY_UNKNOWN_FIELD'
  | 'QUERY_BAD_DATE'
  | 'QUERY_BAD_DISTANCE'
  | 'QUERY_BAD_OPERAND'
  | 'QUERY_EMPTY_VALUE'
  | 'QUERY_BAD_VALUE'
  | 'QUERY_PREFIX_TOO_SHORT'
  | 'QUERY_NO_WORD'
  | 'QUERY_TOO_LONG'
  | 'QUERY_TOO_MANY_TERMS';

/** A piece of a query that holds no word (a dash, an emoji): it takes no part in the search, and `explain` says so. */
export interface IgnoredText {
  readonly text: string;
  /** 1-based UTF-16 column in the query as typed. */
  readonly column: number;
  readonly reason: 'NO_WORD';
}

export type QueryParseResult =
  | { readonly ok: true; readonly query: QueryNode; readonly ignored: readonly IgnoredText[] }
  | { readonly ok: false; readonly error: QuerySyntaxError };
