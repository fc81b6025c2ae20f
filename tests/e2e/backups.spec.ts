// Backups in the real window: made, looked into, restored side by side and opened; told when their folder is gone.
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test } from './support/app';
import { command, expectAccessible, picture } from './support/desk';

const root = path.resolve(import.meta.dirname, '..', '..');
const sample = path.join(root, 'build', 'sample', 'articles');

async function openBackups(page: Page): Promise<void> {
  await command(page, 'Backups');
  await expect(page.getByRole('dialog', { name: 'Backups' })).toBeVisible();
}

async function seen(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectAccessible(page, '[role="dialog"]');
}

test('a backup is made, shows what differs, and becomes an archive beside the open one', async ({ folder, start }) => {
  const { app, page } = await start();
  const archive = path.join(folder, 'talks');
  await choosePaths(app, [archive]);
  await page.getByRole('button', { name: 'New archive' }).click();
  await choosePaths(app, [sample]);
  await page.getByRole('button', { name: 'Import a folder' }).click();
  await expect(page.getByText('Import finished: 40 new articles.').first()).toBeVisible({ timeout: 60_000 });

  await openBackups(page);
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await expect(dialog.getByText('There is no backup yet')).toBeVisible();
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  const entry = dialog.getByRole('option', { name: '40 articles' });
  await expect(entry).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Backup made and verified: 40 articles.').first()).toBeVisible();
  await seen(page, 'backups');

  await page.evaluate(async () => {
    const bridge = (window as unknown as { marsad: { call(name: string, input: object): Promise<unknown> } }).marsad;
    await bridge.call('tags.create', { name: 'prisoners' });
    await bridge.call('excerpts.create', { articleId: 1, start: 0, end: 5, tags: [], note: '' });
  });
  await entry.click();
  await expect(dialog.getByRole('row', { name: /^Excerpts 1 0 1 0 0$/ })).toBeVisible();
  await expect(dialog.getByText('2 changes were made since; the backup does not hold them:')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: /new tag “.?prisoners.?”/ })).toBeVisible();
  await seen(page, 'backup-preview');

  const restored = path.join(folder, 'talks restored');
  await choosePaths(app, [restored]);
  await dialog.getByRole('button', { name: 'Restore into a new folder…' }).click();
  await expect(page.getByText('Restored: 40 articles').first()).toBeVisible({ timeout: 30_000 });
  expect(fs.existsSync(path.join(archive, 'archive.sqlite'))).toBe(true);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('button', { name: 'talks restored' })).toBeVisible({ timeout: 30_000 });

  // a folder of backups that goes away is told where it is asked for
  const disk = path.join(folder, 'disk');
  fs.mkdirSync(disk);
  await choosePaths(app, [disk]);
  await openBackups(page);
  await dialog.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(dialog.getByText(disk)).toBeVisible();
  fs.rmdirSync(disk);
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  await expect(dialog.getByText('The backup cannot be written to')).toBeVisible({ timeout: 30_000 });
  await expect(dialog.getByText('This folder is not there now.')).toBeVisible();
});
