// The bounds of a query, in one place for parser, messages and tests.

/** UTF-16 code units of a whole query. */
export const MAX_QUERY_LENGTH = 100_000;
/** Words, values and dates of a whole query. */
export const MAX_QUERY_WORDS = 2_000;
/** Alternations of AND, OR and NOT inside one another; parentheses that change nothing do not count. */
export const MAX_QUERY_NESTING = 200;
/** Tokens, of `~n` and `NEAR/n`. */
export const MAX_DISTANCE = 1_000;
/** `a NEAR b` without a number. */
export const DEFAULT_NEAR_DISTANCE = 10;
/** Folded letters or digits before the star of a prefix. */
export const MIN_PREFIX_LENGTH = 2;
/** Pieces without a word that `explain` lists. */
export const MAX_IGNORED_LISTED = 100;
