// The one dialog that is open, by its name in the store.
import type { ComponentType } from 'react';
import { MappingDialog } from '../features/importing/mapping-dialog';
import { PasteDialog } from '../features/importing/paste-dialog';
import { SaveSearchDialog } from '../features/search/save-search-dialog';
import { useDeskCommand } from '../state/commands';
import { useDesk } from '../state/desk-store';
import type { DialogName } from '../state/desk-store';
import { ShortcutsDialog } from './shortcuts-dialog';

const dialogs: Partial<Readonly<Record<DialogName, ComponentType>>> = {
  mapping: MappingDialog,
  paste: PasteDialog,
  'save-search': SaveSearchDialog,
  shortcuts: ShortcutsDialog,
};

export function Dialogs() {
  const name = useDesk((desk) => desk.dialog?.name ?? null);
  const openDialog = useDesk((desk) => desk.openDialog);
  useDeskCommand('shortcuts', () => openDialog('shortcuts', {}));
  useDeskCommand('save-search', () => openDialog('save-search', {}));
  const Open = name === null ? undefined : dialogs[name];
  return Open ? <Open /> : null;
}
