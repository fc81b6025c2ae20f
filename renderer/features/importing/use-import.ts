// Starting imports: looks at tables first, asks for their columns where needed, then runs one import after the other.
import { useCallback, useEffect } from 'react';
import { call } from '../../api/client';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { groupByColumns, mayBeTable, needsMapping } from './import-plan';
import { useImports } from './import-store';
import { isRunning } from './progress-view';

/** More files than this are not looked into beforehand: the import guesses, and remembers what was decided for such columns. */
const LOOK_INTO = 20;

/** Imports these files and folders; with tables whose columns nobody has confirmed, asks first. */
export function useBeginImport(): (paths: readonly string[]) => Promise<void> {
  const report = useReport();
  const openDialog = useDesk((state) => state.openDialog);
  return useCallback(
    async (paths) => {
      if (paths.length === 0) return;
      try {
        const tables = paths.filter(mayBeTable).slice(0, LOOK_INTO);
        const previews = await Promise.all(tables.map((path) => call('import.previewTable', { path })));
        const groups = groupByColumns(previews.flatMap((preview) => preview ?? []).filter(needsMapping));
        const [first] = groups;
        if (!first) {
          useImports.getState().enqueue([{ paths, mapping: null }]);
          return;
        }
        useImports.getState().beginRound({ paths, groups, decided: [] });
        openDialog('mapping', { paths: first.paths, preview: first.preview });
      } catch (error) {
        report.failed(error);
      }
    },
    [report, openDialog],
  );
}

/** Asks for files or a folder with the system's dialog, then imports them. */
export function useChooseAndImport(): (kind: 'files' | 'folder') => void {
  const report = useReport();
  const begin = useBeginImport();
  return useCallback(
    (kind) => {
      void call('import.choose', { kind })
        .then(({ paths }) => begin(paths))
        .catch(report.failed);
    },
    [begin, report],
  );
}

/** Mounted once: starts what waits whenever nothing runs. */
export function useImportQueue(): void {
  const report = useReport();
  const waiting = useImports((state) => state.waiting.length);
  const busy = useImports((state) => state.starting || (state.progress !== null && isRunning(state.progress)));
  useEffect(() => {
    if (waiting === 0 || busy) return;
    const next = useImports.getState().takeNext();
    if (!next) return;
    call('import.start', { paths: [...next.paths], mapping: next.mapping }).catch((error: unknown) => {
      useImports.getState().failStart();
      report.failed(error);
    });
  }, [waiting, busy, report]);
}
