// The installed program in the hands of a normal user, with Chromium's sandbox on: sample archive, search, export.
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { openDesk, type DrivenDesk } from './support/desk';
import { normalUser, type NormalUser } from './support/normal-user';
import { expectSandboxed } from './support/sandbox';
import { unpack, type Unpacked } from './support/unpacked';

let installed: Unpacked;
let user: NormalUser;
let desk: DrivenDesk | null = null;

test.beforeAll(() => {
  installed = unpack();
});
test.afterAll(() => installed.remove());
test.beforeEach(() => {
  user = normalUser();
});
test.afterEach(async () => {
  await desk?.close();
  desk = null;
  user.remove();
});

test('opens the sample archive, searches in Arabic and exports, every page in the sandbox', async () => {
  desk = await openDesk(user, { program: [installed.program] });
  const { page } = desk;
  await page.getByRole('button', { name: 'Open the sample archive' }).click();
  await expect(page.getByRole('status').filter({ hasText: '40 articles' }).first()).toBeVisible({ timeout: 60_000 });
  expectSandboxed(desk.pid, user.uid); // HTML of the sample has just been parsed: its pages may still be there

  await page.keyboard.press('Control+l');
  await page.keyboard.type('وبالهدنة');
  await expect(page.getByRole('status').filter({ hasText: '13 articles' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('div[role="listbox"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeVisible();

  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  await dialog.locator('label', { hasText: 'whole texts' }).click();
  await dialog.locator('label', { hasText: 'Current search' }).click();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  const saved = await pressSave(user.home);
  await expect(page.getByText(/13 items exported/).first()).toBeVisible();
  expect(fs.statSync(saved).size).toBeGreaterThan(1000);

  expect(await page.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  const info = await page.evaluate(() => window.marsad.call('app.info', {}));
  expect(info).toMatchObject({ ok: true, value: { sandboxed: true } });
});

/** Presses Save in the desktop's own file dialog, which no page can reach; answers with the file that came to be. */
async function pressSave(home: string): Promise<string> {
  const find = ['search', '--onlyvisible', '--name', 'Save the export'];
  let made: string | undefined;
  await expect(() => {
    const shape = spawnSync('xdotool', [...find, 'getwindowgeometry', '--shell'], { encoding: 'utf8' }).stdout;
    const [width, height] = ['WIDTH', 'HEIGHT'].map((name) => Number(new RegExp(`${name}=(\\d+)`).exec(shape)?.[1]));
    expect(width).toBeGreaterThan(0);
    // GTK puts it into the lower right corner
    const [x, y] = [(width ?? 0) - 50, (height ?? 0) - 24].map(String);
    spawnSync('xdotool', [
      ...find,
      'windowfocus',
      'mousemove',
      '--window',
      '%1',
      x ?? '',
      y ?? '',
      'sleep',
      '0.3',
      'click',
      '1',
      'sleep',
      '1',
    ]);
    made = fs.readdirSync(home).find((name) => name.endsWith('.docx'));
    expect(made).toBeDefined();
  }).toPass({ intervals: [1_000, 2_000], timeout: 30_000 });
  return path.join(home, made ?? '');
}
