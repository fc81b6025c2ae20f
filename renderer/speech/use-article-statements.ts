// The statements of one article, rejected ones included, as the text, the list beside it and the review see them.
import { useCommand } from '../api/queries';
import type { CommandInput } from '../../core/contract/commands';
import { statementStatus } from '../../core/contract/schema/statements';
import type { StatementWithSource } from '../../core/contract/schema/statements';

const MOST = 10_000;
const none: readonly StatementWithSource[] = [];

export function articleStatementsInput(articleId: number): CommandInput<'statements.list'> {
  return { articleId, statuses: [...statementStatus.options], order: 'article', limit: MOST };
}

/** In the order of the text. */
export function useArticleStatements(articleId: number | null, enabled = true): readonly StatementWithSource[] {
  const input = articleStatementsInput(articleId ?? 1);
  return useCommand('statements.list', input, { enabled: enabled && articleId !== null }).data?.statements ?? none;
}
