// The middle of the desk: chips, total, and the articles or statements found; or why there are none and what to do.
import { useState } from 'react';
import type { ComponentType, RefObject } from 'react';
import type { SearchFilters } from '../../../core/contract/schema/search';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { QueryBuilder } from './builder/query-builder';
import { QueryExplanation } from './explanation';
import { DidYouMean } from './did-you-mean';
import { FilterChips } from './filter-chips';
import { ResultBar } from './result-bar';
import { ResultKind } from './result-kind';
import { ResultList } from './result-list';
import { useSearch } from './search-context';
import { StatementBar } from './statement-bar';
import styles from './results-pane.module.css';

/** What the desk puts in to list statements. */
export interface StatementResultsProps {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly order: 'newest' | 'oldest';
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onEnter: () => void;
  readonly onTotal: (total: number) => void;
}

export interface ResultsPaneProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onEnter: () => void;
  readonly statements: ComponentType<StatementResultsProps>;
}

export function ResultsPane(props: ResultsPaneProps) {
  const t = useText('search');
  const found = useStatementDesk((desk) => desk.found);
  return (
    <section className={styles.pane} aria-label={t('results')}>
      <ResultKind />
      <QueryBuilder />
      <FilterChips />
      {found === 'statements' ? <Statements {...props} /> : <Articles {...props} />}
    </section>
  );
}

function Articles({ listRef, onEnter }: ResultsPaneProps) {
  const t = useText('search');
  const errorText = useErrorText();
  const { answer, isCurrent, failure, queryError, retry, question, generation } = useSearch();
  const clearFilters = useDesk((desk) => desk.clearFilters);
  const setQuery = useDesk((desk) => desk.setQuery);
  const isEmpty = answer?.total === 0 && isCurrent && !queryError;
  return (
    <>
      <ResultBar />
      <QueryExplanation />
      <DidYouMean />
      {failure ? (
        <div role="alert">
          <EmptyState title={t('failed')} text={errorText(failure)}>
            <Button onPress={retry}>{t('again')}</Button>
          </EmptyState>
        </div>
      ) : isEmpty ? (
        <EmptyState title={t('nothing')} text={question.query === '' ? t('nothingFiltered') : t('nothingHint')}>
          <Button onPress={clearFilters}>{t('clearAll')}</Button>
          {question.query !== '' && <Button onPress={() => setQuery('')}>{t('clearQuery')}</Button>}
        </EmptyState>
      ) : (
        <ResultList key={generation} listRef={listRef} onEnter={onEnter} />
      )}
    </>
  );
}

/** A query that can't be read keeps the last list, as the articles do. */
function Statements({ listRef, onEnter, statements: StatementResults }: ResultsPaneProps) {
  const { question, isCurrent } = useSearch();
  const [total, setTotal] = useState<number | null>(null);
  const [asked, setAsked] = useState(question);
  if (isCurrent && asked !== question) setAsked(question);
  return (
    <>
      <StatementBar total={total} />
      <StatementResults
        query={asked.query}
        filters={asked.filters}
        order={asked.sort === 'oldest' ? 'oldest' : 'newest'}
        listRef={listRef}
        onEnter={onEnter}
        onTotal={setTotal}
      />
    </>
  );
}
