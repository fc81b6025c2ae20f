// The search view: what narrows a search, and what it finds.
import type { RefObject } from 'react';
import { ResultsPane } from '../features/search/results-pane';
import { StatementResults } from '../features/statements/statement-results';
import { useText } from '../i18n/use-text';
import { FiltersPane } from './filters-pane';
import { PaneHandle } from './pane-handle';
import { usePanes } from './pane-widths';
import styles from './desk.module.css';

export interface SearchPanesProps {
  readonly filtersRef: RefObject<HTMLElement | null>;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onEnter: () => void;
}

export function SearchPanes({ filtersRef, listRef, onEnter }: SearchPanesProps) {
  const t = useText('shell');
  const { filters, results, filtersShown } = usePanes();
  return (
    <>
      {filtersShown && (
        <>
          <aside
            ref={filtersRef}
            tabIndex={-1}
            className={styles.filters}
            style={{ inlineSize: filters }}
            aria-label={t('filtersPane')}
          >
            <FiltersPane />
          </aside>
          <PaneHandle pane="filters" label={t('resizeFilters')} />
        </>
      )}
      <div className={styles.results} style={{ inlineSize: results }}>
        <ResultsPane listRef={listRef} onEnter={onEnter} statements={StatementResults} />
      </div>
      <PaneHandle pane="results" label={t('resizeResults')} />
    </>
  );
}
