// The statements of one article, rejected ones included, as the text, the list beside it and the review see them.
import { useCommand } from '../api/queries';
import type { CommandInput } from '../../core/contract/commands';
import type { MarsadError } from '../../core/contract/errors';
import { statementStatus } from '../../core/contract/schema/statements';
import type { StatementWithSource } from '../../core/contract/schema/statements';

const MOST = 10_000;
const none: readonly StatementWithSource[] = [];

export function articleStatementsInput(articleId: number): CommandInput<'statements.list'> {
  return { articleId, statuses: [...statementStatus.options], order: 'article', limit: MOST };
}

export interface ArticleStatements {
  /** In the order of the text. */
  readonly statements: readonly StatementWithSource[];
  /** Why there are none; the list beside the text shows it, the desk wherever that is not open. */
  readonly error: MarsadError | null;
  readonly retry: () => void;
}

export interface ArticleStatementsOptions {
  readonly enabled?: boolean;
  /** As of any command. */
  readonly tellsFailure?: boolean;
}

export function useArticleStatements(
  articleId: number | null,
  { enabled = true, tellsFailure = false }: ArticleStatementsOptions = {},
): ArticleStatements {
  const input = articleStatementsInput(articleId ?? 1);
  const answer = useCommand('statements.list', input, { enabled: enabled && articleId !== null, tellsFailure });
  return { statements: answer.data?.statements ?? none, error: answer.error, retry: () => void answer.refetch() };
}
