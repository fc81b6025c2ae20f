// Starts the real app for a test, with folders of its own, and ends it; every test gets a fresh one.
import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Opened at start; must be an archive. */
  readonly archive?: string;
  readonly userData: string;
  readonly language?: 'ar' | 'en' | 'he';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** Launches as a user would, except for the folders. Playwright must find Electron by ELECTRON_OVERRIDE_DIST_PATH (DESIGN 10). */
export async function launch(options: LaunchOptions): Promise<RunningApp> {
  const { archive, userData, language = 'en', theme = 'light', size = { width: 1280, height: 800 } } = options;
  fs.mkdirSync(userData, { recursive: true });
  const settingsFile = path.join(userData, 'settings.json');
  if (!fs.existsSync(settingsFile)) {
    const settings = { language, theme };
    const bounds = { x: 0, y: 0, ...size };
    fs.writeFileSync(settingsFile, JSON.stringify({ settings, bounds }));
  }
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${userData}`, ...(archive === undefined ? [] : [`--archive=${archive}`])],
    cwd: root,
    chromiumSandbox: !isRoot,
    env: Object.fromEntries(
      Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    close: async () => {
      await app.close();
    },
  };
}

/** Makes the next file dialogs answer with these paths, as if the user had chosen them. */
export async function choosePaths(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...chosen] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen[0] ?? '' });
    },
    [...paths],
  );
}

interface Fixtures {
  /** A folder that lives as long as the test. */
  readonly folder: string;
  /** Starts the app; whatever is started is ended with the test. */
  readonly start: (options?: Partial<LaunchOptions>) => Promise<RunningApp>;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern
  folder: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-e2e-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
  start: async ({ folder }, use) => {
    const running: RunningApp[] = [];
    await use(async (options = {}) => {
      const started = await launch({ userData: path.join(folder, 'user-data'), ...options });
      running.push(started);
      return started;
    });
    for (const started of running) await started.close().catch(() => undefined); // closed by the test itself
  },
});

export { expect };
