// A working copy run by a normal user, as `npm start` runs it: Chromium's sandbox is on there, too.
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDesk, type DrivenDesk } from './support/desk';
import { normalUser, type NormalUser } from './support/normal-user';
import { expectSandboxed } from './support/sandbox';

const root = path.resolve(import.meta.dirname, '..', '..');
const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';

let user: NormalUser;
let copy: string;
let desk: DrivenDesk | null = null;

test.beforeAll(() => {
  // A folder that the user can read, wherever this working copy lies: its bundles, its samples and its runtime
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-clone-'));
  fs.chmodSync(copy, 0o755);
  for (const part of ['package.json', 'dist', 'build/sample', 'node_modules/better-sqlite3-multiple-ciphers']) {
    fs.mkdirSync(path.dirname(path.join(copy, part)), { recursive: true });
    fs.cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  fs.cpSync(runtime, path.join(copy, 'electron'), { recursive: true });
  spawnSync('chmod', ['-R', 'go+rX', copy]);
  user = normalUser();
});
test.afterAll(async () => {
  await desk?.close();
  user.remove();
  fs.rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
});

test('imports documents and searches with every page in the sandbox', async () => {
  desk = await openDesk(user, { program: [path.join(copy, 'electron', 'electron'), copy] });
  const { page } = desk;
  await page.getByRole('button', { name: 'Open the sample archive' }).click();
  await expect(page.getByRole('status').filter({ hasText: '40 articles' }).first()).toBeVisible({ timeout: 60_000 });
  // the window, and the page that has just parsed the sample's HTML
  expect(expectSandboxed(desk.pid, user.uid).length).toBeGreaterThan(1);
  await page.keyboard.press('Control+l');
  await page.keyboard.type('وبالهدنة');
  await expect(page.getByRole('status').filter({ hasText: '13 articles' }).first()).toBeVisible();
  const info = await page.evaluate(() => window.marsad.call('app.info', {}));
  expect(info).toMatchObject({ ok: true, value: { sandboxed: true } });
});
