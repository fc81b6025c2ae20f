// The middle of the desk: chips, total, hits; or why there are none and what to do.
import type { RefObject } from 'react';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FilterChips } from './filter-chips';
import { ResultBar } from './result-bar';
import { ResultList } from './result-list';
import { useSearch } from './search-context';
import styles from './results-pane.module.css';

export interface ResultsPaneProps {
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onEnter: () => void;
}

export function ResultsPane({ listRef, onEnter }: ResultsPaneProps) {
  const t = useText('search');
  const errorText = useErrorText();
  const { answer, isCurrent, failure, queryError, retry, question, generation } = useSearch();
  const clearFilters = useDesk((desk) => desk.clearFilters);
  const setQuery = useDesk((desk) => desk.setQuery);
  const isEmpty = answer?.total === 0 && isCurrent && !queryError;
  return (
    <section className={styles.pane} aria-label={t('results')}>
      <FilterChips />
      <ResultBar />
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
    </section>
  );
}
