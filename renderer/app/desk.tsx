// The desk: filters, results, reader, with the header above and the status bar below; or the welcome where no archive is open.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArchiveRef } from '../../core/contract/schema/app';
import type { ErrorCode, ErrorParams } from '../../core/contract/errors';
import { on } from '../api/client';
import { useCommand } from '../api/queries';
import { ExcerptMargin } from '../features/excerpts/excerpt-margin';
import { TagPicker } from '../features/excerpts/tag-picker';
import { DropTarget } from '../features/importing/drop-target';
import { ImportStatus } from '../features/importing/import-status';
import { ArchiveCommands } from '../features/welcome/archive-commands';
import { EmptyArchive } from '../features/welcome/empty-archive';
import { Welcome } from '../features/welcome/welcome';
import { Reader } from '../features/reader/reader';
import { ResultsPane } from '../features/search/results-pane';
import { SearchProvider } from '../features/search/search-context';
import { useErrorText } from '../i18n/use-error-text';
import { useText } from '../i18n/use-text';
import { useDeskCommand } from '../state/commands';
import { useDesk } from '../state/desk-store';
import { Dialogs } from './dialogs';
import { FiltersPane } from './filters-pane';
import { Header } from './header';
import { PaneHandle } from './pane-handle';
import { usePanes } from './pane-widths';
import { shownKeys } from './shortcuts';
import { StatusBar } from './status-bar';
import { useKeys, usePaneKey } from './use-keys';
import styles from './desk.module.css';

export function Desk() {
  const current = useCommand('archive.current', {}).data?.current;
  useArchiveReset();
  useKeys();
  if (current === undefined) return null;
  return (
    <>
      {current === null ? (
        <Welcome />
      ) : (
        <SearchProvider key={current.path}>
          <OpenDesk archive={current} />
        </SearchProvider>
      )}
      <ArchiveCommands />
      <DropTarget />
      <Dialogs />
    </>
  );
}

function OpenDesk({ archive }: { readonly archive: ArchiveRef }) {
  const t = useText('shell');
  const { filters, results, filtersShown } = usePanes();
  const summary = useCommand('archive.summary', {}, { keepPrevious: true }).data;
  const isEmpty = summary?.articles === 0 && summary.trashed === 0;
  const searchRef = useRef<HTMLInputElement>(null);
  const filtersRef = useRef<HTMLElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const toResults = useCallback(() => listRef.current?.focus(), []);
  const toReader = useCallback(() => bodyRef.current?.focus(), []);
  usePaneKey(() => [searchRef.current, filtersRef.current, listRef.current, bodyRef.current]);
  useDeskCommand('search', () => {
    searchRef.current?.focus();
    searchRef.current?.select();
  });
  useDeskCommand(
    'clear-filters',
    useDesk((desk) => desk.clearFilters),
  );

  return (
    <div className={styles.desk}>
      <Header archive={archive} searchRef={searchRef} onLeaveSearch={toResults} />
      {isEmpty ? (
        <main>
          <EmptyArchive />
        </main>
      ) : (
        <main className={styles.panes}>
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
            <ResultsPane listRef={listRef} onEnter={toReader} />
          </div>
          <PaneHandle pane="results" label={t('resizeResults')} />
          <div className={styles.reader}>
            <Reader
              bodyRef={bodyRef}
              keys={{ find: shownKeys('keyFind'), cite: shownKeys('keyCite') }}
              margin={ExcerptMargin}
              tagPicker={TagPicker}
            />
          </div>
        </main>
      )}
      <StatusBar>
        <ArchiveTrouble />
        <ImportStatus />
      </StatusBar>
    </div>
  );
}

/** What one archive left on the desk has no place on the next one's. */
function useArchiveReset(): void {
  const reset = useDesk((desk) => desk.reset);
  useEffect(() => on('archive.changed', ({ reason }) => reason === 'opened' && reset()), [reset]);
}

function ArchiveTrouble() {
  const t = useText('shell');
  const errorText = useErrorText();
  const lost = useCommand('archive.summary', {}).data?.lostCommits;
  const [failure, setFailure] = useState<{ code: ErrorCode; params: ErrorParams } | null>(null);
  useEffect(() => on('archive.failed', setFailure), []);
  if (failure) return <strong role="alert">{`${t('archiveFailed')}: ${errorText(failure)}`}</strong>;
  return lost ? <strong role="alert">{t('lostCommits')}</strong> : null;
}
