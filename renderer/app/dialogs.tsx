// The one dialog that is open, by its name in the store; and the commands that open one.
import type { ComponentType } from 'react';
import { BackupsDialog } from '../features/backups/backups-dialog';
import { BackupNews } from '../features/backups/backup-news';
import { BulkTagDialog } from '../features/excerpts/bulk-tag-dialog';
import { ExcerptListDialog } from '../features/excerpts/excerpt-list-dialog';
import { ImportExcerptsDialog } from '../features/excerpts/import-excerpts-dialog';
import { ExportDialog } from '../features/exporting/export-dialog';
import { MappingDialog } from '../features/importing/mapping-dialog';
import { PasteDialog } from '../features/importing/paste-dialog';
import { LedgerDialog } from '../features/ledger/ledger-dialog';
import { PaletteDialog } from '../features/palette/palette-dialog';
import { CountQueriesDialog } from '../features/search/counting/count-queries-dialog';
import { SaveSearchDialog } from '../features/search/save-search-dialog';
import { AboutDialog } from '../features/settings/about-dialog';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { useCommand } from '../api/queries';
import { useDeskCommand } from '../state/commands';
import { useDesk } from '../state/desk-store';
import type { DeskState, DialogName, DialogParams } from '../state/desk-store';
import { ShortcutsDialog } from './shortcuts-dialog';

const dialogs: Readonly<Record<DialogName, ComponentType>> = {
  mapping: MappingDialog,
  paste: PasteDialog,
  ledger: LedgerDialog,
  export: ExportDialog,
  palette: PaletteDialog,
  settings: SettingsDialog,
  about: AboutDialog,
  shortcuts: ShortcutsDialog,
  'bulk-tag': BulkTagDialog,
  'save-search': SaveSearchDialog,
  'count-queries': CountQueriesDialog,
  excerpts: ExcerptListDialog,
  'import-excerpts': ImportExcerptsDialog,
  backups: BackupsDialog,
};

export function Dialogs() {
  const name = useDesk((desk) => desk.dialog?.name ?? null);
  const openDialog = useDesk((desk) => desk.openDialog);
  const hasArchive = Boolean(useCommand('archive.current', {}).data?.current);
  useDeskCommand('settings', () => openDialog('settings', {}));
  useDeskCommand('about', () => openDialog('about', {}));
  useDeskCommand('shortcuts', () => openDialog('shortcuts', {}));
  useDeskCommand('palette', () => openDialog('palette', {}));
  useDeskCommand('ledger', () => openDialog('ledger', {}), hasArchive);
  useDeskCommand('export', () => openDialog('export', exportOf(useDesk.getState())), hasArchive);
  useDeskCommand('save-search', () => openDialog('save-search', {}), hasArchive);
  useDeskCommand('count-queries', () => openDialog('count-queries', {}), hasArchive);
  useDeskCommand('bulk-tag', () => openDialog('bulk-tag', {}), hasArchive);
  useDeskCommand('all-excerpts', () => openDialog('excerpts', {}), hasArchive);
  useDeskCommand('import-excerpts', () => openDialog('import-excerpts', {}), hasArchive);
  useDeskCommand('backups', () => openDialog('backups', {}), hasArchive);
  const Open = name === null ? null : dialogs[name];
  return (
    <>
      <BackupNews />
      {Open && <Open />}
    </>
  );
}

/** From the comparison desk, what stands there is what one wants to export. */
function exportOf({ view, compared }: DeskState): DialogParams['export'] {
  return view === 'compare' && compared ? { comparison: compared } : {};
}
