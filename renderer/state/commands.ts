// What the window can do, by name: features put their commands here; keys, the menu and the palette run them without knowing who does.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Also the order in which the palette offers them. Each has its words in `palette.command.<id>`. */
export const deskCommandIds = [
  'search',
  'view-search',
  'view-stories',
  'view-compare',
  'view-speakers',
  'view-timelines',
  'import-files',
  'import-folder',
  'paste-article',
  'export',
  'save-search',
  'build-query',
  'count-queries',
  'bulk-tag',
  'new-tag',
  'all-excerpts',
  'import-excerpts',
  'ledger',
  'backups',
  'undo',
  'redo',
  'find',
  'cite',
  'show-statements',
  'review-statements',
  'palette',
  'clear-filters',
  'create-archive',
  'open-archive',
  'open-sample',
  'settings',
  'shortcuts',
  'about',
] as const;
export type DeskCommandId = (typeof deskCommandIds)[number];

interface Offered {
  readonly run: () => void;
}

interface CommandsState {
  readonly offered: ReadonlyMap<DeskCommandId, Offered>;
}

const useOffered = create<CommandsState>()(() => ({ offered: new Map() }));

/** Offers a command as long as the component is there and `enabled` holds; `run` may change with every render. */
export function useDeskCommand(id: DeskCommandId, run: () => void, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const mine: Offered = { run: () => latest.current() };
    useOffered.setState(({ offered }) => ({ offered: new Map(offered).set(id, mine) }));
    return () =>
      useOffered.setState(({ offered }) => {
        if (offered.get(id) !== mine) return {};
        const rest = new Map(offered);
        rest.delete(id);
        return { offered: rest };
      });
  }, [id, enabled]);
}

/** Runs a command; false when nothing offers it now. */
export function runDeskCommand(id: DeskCommandId): boolean {
  const command = useOffered.getState().offered.get(id);
  command?.run();
  return command !== undefined;
}

/** The commands that can be run now, in the order of the list. */
export function useOfferedCommands(): readonly DeskCommandId[] {
  const offered = useOffered((state) => state.offered);
  return deskCommandIds.filter((id) => offered.has(id));
}
