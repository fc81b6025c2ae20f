// What the main process answers itself: settings, which archive is open, choosing files, imports, exports.
import { clipboard, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron';
import path from 'node:path';
import type { AppCommand, CommandArgs, Handlers } from '../../core/contract/commands';
import type { ArchiveRef, Settings } from '../../core/contract/schema/app';
import { exportFileName } from '../../core/export/file-name';
import { importExtensions } from '../../core/model/source-format';
import type { ArchiveKeeper } from '../archive/archive-keeper';
import { openSampleArchive } from '../archive/sample-archive';
import { printPdf } from '../export-print';
import { runExport } from '../export-run';
import { menuText } from '../window/menu-text';
import { previewTable } from '../workers/table-preview';
import type { AnalysisJobs } from './analysis-jobs';
import { backupHandlers } from './backup-handlers';
import type { BackupJobs } from './backup-jobs';
import type { ImportJobs } from './import-jobs';
import { queryFileHandlers } from './query-file-handlers';
import { appInfo } from './runtime';
import { savePicture } from './save-picture';
import type { SettingsStore } from './settings-store';

export interface AppHandlerContext {
  readonly window: () => BrowserWindow | null;
  readonly store: SettingsStore;
  readonly keeper: ArchiveKeeper;
  readonly jobs: ImportJobs;
  readonly analysis: AnalysisJobs;
  readonly backups: BackupJobs;
  readonly sample: { readonly sources: string; readonly archive: string };
  readonly onSettings: (settings: Settings) => void;
  readonly onExportProgress: (done: number, total: number) => void;
}

export function appHandlers(context: AppHandlerContext): Handlers<AppCommand> {
  const { keeper, jobs, analysis, store } = context;
  const texts = (): ReturnType<typeof menuText> => menuText(store.settings.language);
  const choose = async (options: OpenDialogOptions): Promise<string[]> => {
    const window = context.window();
    const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options);
    return answer.canceled ? [] : answer.filePaths;
  };
  /** No job may lose its archive under it. */
  const leaveArchive = async (): Promise<void> => {
    context.backups.leave();
    await jobs.stop();
    await analysis.stop();
  };
  const moveTo = async (open: () => Promise<ArchiveRef>): Promise<ArchiveRef> => {
    await leaveArchive();
    try {
      return await open();
    } finally {
      analysis.poke();
    }
  };

  return {
    ...backupHandlers({
      store,
      backups: context.backups,
      archivePath: () => keeper.current.path,
      chooseFolder: async (title) =>
        (await choose({ title: texts()[title], properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
      choosePlace: (title, name) => choosePlace(context, texts()[title], name),
    }),
    ...queryFileHandlers({
      window: context.window,
      texts,
      chooseFile: async (title) => (await choose({ title, properties: ['openFile'] }))[0] ?? null,
    }),
    'app.info': () => appInfo(),
    'app.settings': () => store.settings,
    'app.setSettings': (patch) => {
      const changed = store.change(withoutUndefined(patch));
      context.onSettings(changed);
      return changed;
    },
    'archive.current': () => keeper.state,
    'archive.chooseAndOpen': async () => {
      const [folder] = await choose({ title: texts().chooseArchive, properties: ['openDirectory'] });
      if (folder === undefined) return null;
      return moveTo(() => keeper.openAt(folder, false));
    },
    'archive.chooseAndCreate': async () => {
      const [folder] = await choose({
        title: texts().createArchive,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      });
      if (folder === undefined) return null;
      return moveTo(() => keeper.openAt(folder, true));
    },
    'archive.open': ({ path: folder }) => moveTo(() => keeper.openAt(folder, false)),
    'archive.openSample': () => moveTo(() => openSampleArchive(keeper, jobs, context.sample)),
    'import.choose': async ({ kind }) => {
      const paths = await choose(
        kind === 'folder'
          ? { title: texts().chooseFolder, properties: ['openDirectory', 'multiSelections'] }
          : {
              title: texts().chooseFiles,
              properties: ['openFile', 'multiSelections'],
              filters: [
                { name: texts().readableFiles, extensions: [...importExtensions] },
                { name: texts().allFiles, extensions: ['*'] },
              ],
            },
      );
      return { paths };
    },
    'import.previewTable': ({ path: file }) => previewTable(file, keeper.current.writer),
    'import.start': ({ paths, recursive, mapping }) =>
      jobs.start(keeper.current, { paths, recursive, mapping, resume: null }),
    'import.resume': async ({ batchId }) => {
      const batches = await keeper.current.call('ledger.batches', {});
      const paths = batches.find((batch) => batch.id === batchId)?.inputs ?? [];
      return jobs.start(keeper.current, { paths, recursive: true, mapping: null, resume: batchId });
    },
    'import.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return {};
    },
    'analysis.start': () => {
      analysis.start();
      return {};
    },
    'analysis.cancel': () => {
      analysis.cancel();
      return {};
    },
    'import.paste': (article) => jobs.paste(keeper.current, article),
    'export.run': async (input) => {
      const out = await chooseExportFile(context, input, texts().saveExport);
      if (out === null) return null;
      const archive = keeper.current;
      return runExport({
        call: (name, args) => archive.call(name, args),
        input,
        out,
        archiveName: path.basename(archive.path),
        onProgress: context.onExportProgress,
        print: printPdf,
      });
    },
    'app.savePicture': (input) => savePicture(context.window(), input, texts().savePicture),
    'app.showInFolder': ({ path: file }) => {
      shell.showItemInFolder(file);
      return {};
    },
    'app.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return {};
    },
  };
}

async function chooseExportFile(
  { window, keeper }: AppHandlerContext,
  input: CommandArgs<'export.run'>,
  title: string,
): Promise<string | null> {
  const name = exportFileName(`${path.basename(keeper.current.path)} ${input.what}`, input.format);
  const extension = path.extname(name).slice(1);
  const options = { title, defaultPath: name, filters: [{ name: extension.toUpperCase(), extensions: [extension] }] };
  const owner = window();
  const answer = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

async function choosePlace({ window }: AppHandlerContext, title: string, name: string): Promise<string | null> {
  const options = { title, defaultPath: name };
  const owner = window();
  const answer = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

function withoutUndefined(patch: Partial<{ [K in keyof Settings]: Settings[K] | undefined }>): Partial<Settings> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
