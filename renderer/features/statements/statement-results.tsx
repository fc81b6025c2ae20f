// The statements in the articles that the search finds: the second kind of result.
import { useMemo } from 'react';
import type { RefObject } from 'react';
import type { SearchFilters } from '../../../core/contract/schema/search';
import { useText } from '../../i18n/use-text';
import { StatementList } from '../../speech/statement-list';
import { EmptyState } from '../../ui/empty-state';
import { statementQuestion } from './statement-question';

export interface StatementResultsProps {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly order: 'newest' | 'oldest';
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onEnter: () => void;
  readonly onTotal: (total: number) => void;
}

export function StatementResults({ query, filters, order, listRef, onEnter, onTotal }: StatementResultsProps) {
  const t = useText('statements');
  const question = useMemo(() => statementQuestion(query, filters, order), [query, filters, order]);
  return (
    <StatementList
      key={JSON.stringify(question)}
      label={t('results')}
      question={question}
      listRef={listRef}
      onEnter={onEnter}
      onTotal={onTotal}
      empty={<EmptyState title={t('resultsNone')} text={t('resultsNoneHint')} />}
    />
  );
}
