// What a review works through: the statements of a story, article by article in the order of publication, or those of one article.
import type { CommandInput } from '../../../core/contract/commands';
import { statementStatus } from '../../../core/contract/schema/statements';
import type { StatementStatus } from '../../../core/contract/schema/statements';
import { articleStatementsInput } from '../../speech/use-article-statements';
import type { ReviewScope } from '../../state/statement-desk';

const MOST = 10_000;

export function reviewInput(scope: ReviewScope): CommandInput<'statements.list'> {
  if (scope.kind === 'article') return articleStatementsInput(scope.articleId);
  return { storyId: scope.storyId, statuses: [...statementStatus.options], order: 'oldest', limit: MOST };
}

interface Judged {
  readonly id: number;
  readonly status: StatementStatus;
}

export function reviewedCount(statements: readonly Judged[]): number {
  return statements.filter(({ status }) => status !== 'auto').length;
}

/** The next one that nobody has judged, after `id` and around the end; null when none is left but `id` itself. */
export function nextToReview<S extends Judged>(statements: readonly S[], id: number | null): S | null {
  const at = statements.findIndex((statement) => statement.id === id);
  const ahead = [...statements.slice(at + 1), ...statements.slice(0, Math.max(0, at))];
  return ahead.find(({ status }) => status === 'auto') ?? null;
}

/** The statement `by` steps away; null at either end. */
export function neighbourOf<S extends Judged>(statements: readonly S[], id: number | null, by: 1 | -1): S | null {
  const at = statements.findIndex((statement) => statement.id === id);
  return at === -1 ? (statements[0] ?? null) : (statements[at + by] ?? null);
}
