// The desk: the view that is chosen, the reader beside it, the header above and the status bar below; or the welcome where no archive is open.
import { Activity, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useQueryClient } from '@tanstack/react-query';
import type { ArchiveRef } from '../../core/contract/schema/app';
import type { CommandOutput } from '../../core/contract/commands';
import type { ErrorCode, ErrorParams } from '../../core/contract/errors';
import { on } from '../api/client';
import { commandKey, useCommand } from '../api/queries';
import { DropTarget } from '../features/importing/drop-target';
import { ImportStatus } from '../features/importing/import-status';
import { ArchiveCommands } from '../features/welcome/archive-commands';
import { EmptyArchive } from '../features/welcome/empty-archive';
import { Welcome } from '../features/welcome/welcome';
import { SearchProvider } from '../features/search/search-context';
import { StatementCommands } from '../features/statements/statement-commands';
import { useErrorText } from '../i18n/use-error-text';
import { useText } from '../i18n/use-text';
import { useDeskCommand } from '../state/commands';
import { useDesk } from '../state/desk-store';
import { Dialogs } from './dialogs';
import { FailedReads } from './failed-reads';
import { Header } from './header';
import { ReaderPane } from './reader-pane';
import { SearchPanes } from './search-panes';
import { StatusBar } from './status-bar';
import { useKeys, usePaneKey } from './use-keys';
import { useViewCommands } from './use-view-commands';
import { useViewsAhead, ViewPane } from './view-pane';
import styles from './desk.module.css';

export function Desk() {
  const current = useCommand('archive.current', {}).data?.current;
  useArchiveReset();
  useStartFailure();
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
      {current && <StatementCommands />}
      <DropTarget />
      <Dialogs />
    </>
  );
}

function OpenDesk({ archive }: { readonly archive: ArchiveRef }) {
  const view = useDesk((desk) => desk.view);
  const showView = useDesk((desk) => desk.showView);
  const summary = useCommand('archive.summary', {}, { keepPrevious: true }).data;
  const isEmpty = summary?.articles === 0 && summary.trashed === 0;
  const searchRef = useRef<HTMLInputElement>(null);
  const filtersRef = useRef<HTMLElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const viewRef = useRef<HTMLDivElement>(null);
  const bodyRef = useRef<HTMLDivElement>(null);
  const toResults = useCallback(() => {
    // At once, so that the list is there to take the focus.
    flushSync(() => showView('search'));
    listRef.current?.focus();
  }, [showView]);
  const toReader = useDesk((desk) => desk.enterReader);
  usePaneKey(() => {
    const stops = view === 'search' ? [filtersRef.current, listRef.current] : stopsOf(viewRef.current);
    return [searchRef.current, ...stops, bodyRef.current];
  });
  // What had the focus is gone with its view, or with the empty archive: the answers take it, or the question where there is none.
  const isAsking = useDesk((desk) => desk.query === '' && desk.articleId === null);
  useEffect(() => {
    if (view !== 'search' || isEmpty || document.activeElement !== document.body) return;
    (isAsking ? searchRef : listRef).current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- when the view comes up, not with every question
  }, [view, isEmpty]);
  useViewCommands(toResults);
  useViewsAhead();
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
          <Activity mode={view === 'search' ? 'visible' : 'hidden'}>
            <SearchPanes filtersRef={filtersRef} listRef={listRef} onEnter={toReader} />
          </Activity>
          {view !== 'search' && <ViewPane view={view} paneRef={viewRef} />}
          <ReaderPane bodyRef={bodyRef} />
        </main>
      )}
      <StatusBar>
        <ArchiveTrouble />
        <FailedReads />
        <ImportStatus />
      </StatusBar>
    </div>
  );
}

/** The panes of a view, or the view as a whole where it names none. */
function stopsOf(view: HTMLElement | null): readonly (HTMLElement | null)[] {
  const panes = view?.querySelectorAll<HTMLElement>('[data-pane]') ?? [];
  return panes.length > 0 ? [...panes] : [view];
}

/** What one archive left on the desk has no place on the next one's. */
function useArchiveReset(): void {
  const reset = useDesk((desk) => desk.reset);
  useEffect(() => on('archive.changed', ({ reason }) => reason === 'opened' && reset()), [reset]);
}

/** Where no archive is open the welcome says why the one that was asked for could not be. */
function useStartFailure(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      on('archive.failed', (failure) =>
        client.setQueryData<CommandOutput<'archive.current'>>(commandKey('archive.current', {}), (known) =>
          known?.current === null ? { ...known, opening: false, failure } : known,
        ),
      ),
    [client],
  );
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
