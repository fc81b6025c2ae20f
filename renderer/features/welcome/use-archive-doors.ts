// The ways into an archive: create, open, the sample, a recent one. Closing the system's dialog without a choice does nothing.
import { useCallback, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client';
import { useReport } from '../../state/use-report';

export interface ArchiveDoors {
  readonly opening: boolean;
  create(): void;
  open(): void;
  openSample(): void;
  openPath(path: string): void;
}

export function useArchiveDoors(): ArchiveDoors {
  const client = useQueryClient();
  const report = useReport();
  const [opening, setOpening] = useState(false);
  const through = useCallback(
    async (door: () => Promise<unknown>): Promise<void> => {
      setOpening(true);
      try {
        if ((await door()) === null) return;
        // The desk is cleared by the event that an archive was opened: by now the analyst may have begun to type.
        await client.invalidateQueries();
      } catch (error) {
        report.failed(error);
      } finally {
        setOpening(false);
      }
    },
    [client, report],
  );
  return {
    opening,
    create: () => void through(() => call('archive.chooseAndCreate', {})),
    open: () => void through(() => call('archive.chooseAndOpen', {})),
    openSample: () => void through(() => call('archive.openSample', {})),
    openPath: (path) => void through(() => call('archive.open', { path })),
  };
}
