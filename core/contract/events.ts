// What the main process tells the window unasked.
import type { ErrorCode } from './errors';
import type { ImportProgress } from './schema/ledger';
import type { AnalysisProgress } from './schema/statements';
import type { BackupProgress } from './schema/backups';
import type { Settings } from './schema/app';

/** Menu entries and shortcuts that act in the window. */
export type MenuCommand =
  | 'import-files'
  | 'import-folder'
  | 'paste-article'
  | 'export'
  | 'count-queries'
  | 'backups'
  | 'find'
  | 'search'
  | 'view-search'
  | 'view-stories'
  | 'view-compare'
  | 'view-speakers'
  | 'view-timelines'
  | 'palette'
  | 'undo'
  | 'redo'
  | 'shortcuts'
  | 'about';

export interface EventPayloads {
  'import.progress': ImportProgress;
  'analysis.progress': AnalysisProgress;
  /** Something in the archive changed; whoever shows it asks again. */
  'archive.changed': { readonly reason: 'edit' | 'import' | 'analysis' | 'opened' };
  'archive.failed': { readonly code: ErrorCode; readonly params: Readonly<Record<string, string | number>> };
  'backup.progress': BackupProgress;
  'export.progress': { readonly done: number; readonly total: number };
  'settings.changed': Settings;
  'menu.command': { readonly command: MenuCommand };
}

export type EventName = keyof EventPayloads;

export const eventNames = [
  'import.progress',
  'analysis.progress',
  'archive.changed',
  'archive.failed',
  'backup.progress',
  'export.progress',
  'settings.changed',
  'menu.command',
] as const satisfies readonly EventName[];
