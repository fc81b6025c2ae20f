// What a search asks of statements: those of the articles found, and where a speaker or a stance is chosen, only theirs.
import type { SearchFilters } from '../../../core/contract/schema/search';
import type { StatementQuestion } from '../../speech/statement-list';

/** Several speakers at once choose the articles alone: a list of statements is of one speaker or of all. */
export function statementQuestion(
  query: string,
  filters: SearchFilters,
  order: 'newest' | 'oldest',
): StatementQuestion {
  const [speakerId, ...others] = filters.speakers;
  return {
    query,
    filters,
    order,
    stances: filters.stances,
    ...(speakerId !== undefined && others.length === 0 ? { speakerId } : {}),
  };
}
