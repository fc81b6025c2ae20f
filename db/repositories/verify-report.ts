// What a check of the archive can find.
import type { CommandOutput } from '../../core/contract/commands';

/** What was found, and what can be done about it: `code` for programs, `detail` for people (never article text). */
export type Problem = CommandOutput<'archive.verify'>['problems'][number];

/** What was found. */
export type Finding = Pick<Problem, 'code' | 'articleId' | 'detail'>;

/** Codes of `archive.verify`. */
export type ProblemCode =
  | 'DATABASE_DAMAGED'
  | 'REFERENCE_BROKEN'
  | 'LOST_COMMITS'
  | 'LEDGER_DIFFERS'
  | 'REVISIONS_DIFFER'
  | 'BODY_MISSING'
  | 'BODY_CHANGED'
  | 'TEXT_CHANGED'
  | 'INDEX_DIFFERS'
  | 'EXCERPT_DIFFERS'
  | 'STATEMENT_DIFFERS'
  | 'STATEMENTS_FAILED'
  | 'STATEMENTS_LACKING'
  | 'SIGNATURE_DIFFERS'
  | 'STORY_DIFFERS'
  | 'ORIGINAL_MISSING'
  | 'ORIGINAL_CHANGED';

export type Report = (code: ProblemCode, detail: string, articleId?: number) => void;
