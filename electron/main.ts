// The desk's main process: puts the parts together, in the order in which they may start and must end.
import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { commands, type AppCommand, type ArchiveCommand, type CommandName } from '../core/contract/commands';
import { MarsadError } from '../core/contract/errors';
import type { EventName, EventPayloads, MenuCommand } from '../core/contract/events';
import type { Settings } from '../core/contract/schema/app';
import { appHandlers } from './app/app-handlers';
import { AnalysisJobs } from './app/analysis-jobs';
import { BackupJobs } from './app/backup-jobs';
import { ImportJobs } from './app/import-jobs';
import { openFailureLog } from './app/log';
import { programArguments } from './app/program-arguments';
import { SettingsStore } from './app/settings-store';
import { archiveToOpen } from './app/start-words';
import { ArchiveKeeper } from './archive/archive-keeper';
import { createDocumentHost, type DocumentHost } from './document-host';
import { runDocumentHostProcess } from './documents/host-process';
import { ContainerHost } from './containers/container-host';
import { startUtilityProcess } from './containers/utility-process';
import { answerCalls, tell } from './ipc';
import { registerSchemes } from './schemes';
import { runTour } from './tour/tour';
import { serveWindowFiles } from './window/app-protocol';
import { openDeskWindow } from './window/desk-window';
import { installMenu } from './window/menu';
import { lockDownContents, lockDownProcess, lockDownSession } from './window/security-policy';

const { values: options, positionals } = parseArgs({
  args: programArguments(process.argv),
  options: {
    'document-host': { type: 'boolean', default: false },
    archive: { type: 'string' },
    tour: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
  strict: false, // Chromium's own switches stand among ours
});

/** Writes that change no article and no work: nothing is asked for again, no backup or reading is due. */
const leavesNothingToShow: ReadonlySet<CommandName> = new Set([
  'article.opened',
  'searchHistory.note',
  'searchHistory.remove',
  'searchHistory.clear',
]);

let exitCode = 0;
const appRoot = path.resolve(import.meta.dirname, '..', '..');
const sampleSources = app.isPackaged
  ? path.join(process.resourcesPath, 'sample', 'articles')
  : path.join(appRoot, 'build', 'sample', 'articles');

registerSchemes();
lockDownProcess();
app.on('web-contents-created', (_event, contents) => {
  lockDownContents(contents);
});

if (options['document-host'] === true) runDocumentHostProcess();
else if (options.tour === true || app.requestSingleInstanceLock()) void startDesk();
else app.quit();

async function startDesk(): Promise<void> {
  const touring = options.tour === true;
  if (touring) app.setPath('userData', fs.mkdtempSync(path.join(app.getPath('temp'), 'marsad-tour-')));
  await app.whenReady();
  const userData = app.getPath('userData');
  const log = openFailureLog(path.join(userData, 'logs'));
  process.on('unhandledRejection', (error) => log.failure('unhandled rejection', error));
  const store = new SettingsStore(path.join(userData, 'settings.json'), app.getLocale());
  const samplePath = path.join(userData, 'sample-archive');

  let window: BrowserWindow | null = null;
  const send = <E extends EventName>(event: E, payload: EventPayloads[E]): void => {
    if (window) tell(window.webContents, event, payload);
  };

  let documents: DocumentHost | null = null;
  const containers = new ContainerHost(startUtilityProcess);
  const jobs = new ImportJobs({
    containers: () => containers,
    documents: () => (documents ??= createDocumentHost()),
    temporaryFolder: app.getPath('temp'),
    onProgress: (progress) => send('import.progress', progress),
    onChange: () => send('archive.changed', { reason: 'import' }),
    onStarted: () => void analysis.stop(),
    onEnded: () => {
      analysis.poke();
      backups.changed();
    },
  });
  const analysis = new AnalysisJobs({
    archive: () => (keeper.currentRef === null ? null : keeper.current),
    held: () => jobs.busy,
    onProgress: (progress) => send('analysis.progress', progress),
    onChange: () => {
      send('archive.changed', { reason: 'analysis' });
      backups.changed();
    },
    log: (error) => void log.failure('background jobs', error),
  });
  const backups = new BackupJobs({
    place: () => {
      const open = keeper.currentRef;
      return open === null || open.sample ? null : { archive: open.path, base: store.backups.folder };
    },
    automatic: () => store.backups.automatic,
    busy: () => jobs.busy,
    onProgress: (progress) => send('backup.progress', progress),
    log: (error) => void log.failure('backup', error),
  });
  const keeper = new ArchiveKeeper({
    store,
    samplePath,
    onOpened: () => {
      send('archive.changed', { reason: 'opened' });
      backups.opened();
    },
    onLost: (error) => send('archive.failed', { code: error.code, params: error.params }),
  });

  const applySettings = (settings: Settings): void => {
    nativeTheme.themeSource = settings.theme;
    installMenu(settings.language, {
      newArchive: () => void orTell('archive.chooseAndCreate', () => handlers['archive.chooseAndCreate']({})),
      openArchive: () => void orTell('archive.chooseAndOpen', () => handlers['archive.chooseAndOpen']({})),
      openSample: () => void orTell('archive.openSample', () => handlers['archive.openSample']({})),
      inWindow: (command: MenuCommand) => send('menu.command', { command }),
    });
    send('settings.changed', settings);
  };
  const handlers = appHandlers({
    window: () => window,
    store,
    keeper,
    jobs,
    analysis,
    backups,
    sample: { sources: sampleSources, archive: samplePath },
    onSettings: applySettings,
    onExportProgress: (done, total) => send('export.progress', { done, total }),
  });
  /** What the menu or the desktop asked for: nobody waits for the answer, so a failure is told to the window. */
  const orTell = async (name: AppCommand, ask: () => unknown): Promise<void> => {
    try {
      await ask();
    } catch (error) {
      const failure = error instanceof MarsadError ? error : new MarsadError('INTERNAL', {}, { cause: error });
      if (failure.code === 'INTERNAL') log.failure(name, error);
      send('archive.failed', { code: failure.code, params: failure.params });
    }
  };

  const dispatch = async (name: CommandName, input: unknown): Promise<unknown> => {
    const { access } = commands[name];
    if (access === 'app') return (handlers[name as AppCommand] as (args: unknown) => unknown)(input);
    const answer = await keeper.current.call(name as ArchiveCommand, input as never);
    if (access === 'write' && !leavesNothingToShow.has(name)) {
      send('archive.changed', { reason: 'edit' });
      backups.changed();
      analysis.poke(); // a corrected language, an undone import, a reading asked for again
    }
    return answer;
  };
  answerCalls(dispatch, log);
  lockDownSession(session.defaultSession);
  serveWindowFiles(path.join(appRoot, 'dist', 'renderer'));
  applySettings(store.settings);
  endInOrder(async () => {
    backups.leave();
    await jobs.stop();
    await analysis.stop();
    containers.stop();
    await documents?.close();
    await keeper.close();
  });

  if (touring) {
    window = await openDeskWindow({ store, size: { width: 1280, height: 800 } });
    try {
      await runTour({ window, dispatch, out: path.resolve(String(options.out ?? 'out/tour')) });
      exitCode = 0;
    } catch (error) {
      process.stderr.write(`[tour] failed: ${error instanceof Error ? error.message : String(error)}\n`);
      exitCode = 1;
    }
    app.quit();
    return;
  }

  const asked = typeof options.archive === 'string' ? path.resolve(options.archive) : archiveToOpen(positionals);
  const wanted = asked ?? keeper.recent[0]?.path;
  const opening = wanted === undefined ? Promise.resolve() : keeper.openAtStart(wanted);
  opening.catch(() => undefined); // told to the window below, once there is one
  window = await openDeskWindow({ store });
  window.on('closed', () => {
    window = null;
  });
  app.on('second-instance', (_event, argv, workingFolder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const given = archiveToOpen(programArguments(argv), workingFolder);
    if (given !== null) void orTell('archive.open', () => handlers['archive.open']({ path: given }));
  });
  try {
    await opening;
    analysis.poke();
  } catch (error) {
    const failure = error instanceof MarsadError ? error : new MarsadError('INTERNAL', {}, { cause: error });
    send('archive.failed', { code: failure.code, params: failure.params });
  }
}

/** Quits only when what is open has been left in order; a second request does not wait. */
function endInOrder(leave: () => Promise<void>): void {
  let leaving = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('before-quit', (event) => {
    if (leaving) return;
    leaving = true;
    event.preventDefault();
    void leave().finally(() => {
      app.exit(exitCode);
    });
  });
}
