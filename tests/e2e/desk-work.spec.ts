// The rest of the desk's work in the real window: paste, bulk tagging, trash, corrections, tables, the palette, undoing an import.
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test, type RunningApp } from './support/app';
import { articleTotal, command, openSample, search } from './support/desk';

async function inSampleArchive(start: () => Promise<RunningApp>): Promise<RunningApp> {
  const running = await start();
  await openSample(running.page);
  return running;
}

async function enterResults(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeFocused();
}

test('all hits of a search are tagged after a preview, and the tagging is undone', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  await search(page, 'الهدنة');
  await expect(articleTotal(page, '13 articles')).toBeVisible();
  await command(page, 'Tag all results');
  const dialog = page.getByRole('dialog', { name: 'Tag all results' });
  await expect(dialog).toContainText('in 12 articles');
  await dialog.getByPlaceholder('Find a tag').or(dialog.getByRole('combobox')).first().fill('هدنة');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^Mark \d+ excerpts/ }).click();
  await expect(page.getByText(/excerpts marked in 12 articles/).first()).toBeVisible();
  await search(page, 'tag:هدنة');
  await expect(articleTotal(page, '12 articles')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText('No article matches').first()).toBeVisible();
});

test('an article goes to the trash by key and comes back by undo', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  await search(page, 'Paris');
  await expect(page.locator('mark').first()).toHaveText('Paris');
  const before = await page.getByRole('listbox', { name: 'Results' }).getByRole('option').count();
  await enterResults(page);
  await page.keyboard.press('Delete');
  await expect(page.getByText('Moved an article to the trash').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option')).toHaveCount(before);
});

test('a pasted article is in the archive, found, and counted in the ledger', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  await page.keyboard.press('Control+Shift+v');
  const dialog = page.getByRole('dialog', { name: 'Paste an article' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('خبر ملصوق');
  await dialog.getByRole('textbox', { name: 'Text' }).fill('نص فريد للاختبار فيه كلمة زعفران.');
  await dialog.getByRole('button', { name: 'Add to the archive' }).click();
  await expect(page.getByText('Article added.').first()).toBeVisible();
  await search(page, 'زعفران');
  await expect(articleTotal(page, '1 article')).toBeVisible();
});

test('a table is imported through the mapping dialog, with its bad row in the ledger', async ({ start, folder }) => {
  const { app, page } = await inSampleArchive(start);
  const table = path.join(folder, 'جدول الأخبار.csv');
  fs.writeFileSync(table, 'rubrik;text\nأول;نص أول عن الياقوت\nثان;نص ثان عن الياقوت;زائد\nثالث;نص ثالث عن الياقوت\n');
  await choosePaths(app, [table]);
  await page.keyboard.press('Control+i');
  const mapping = page.getByRole('dialog', { name: 'What is in which column?' });
  await expect(mapping).toBeVisible();
  await expect(mapping.getByRole('button', { name: 'text Text' })).toBeVisible();
  await mapping.getByRole('button', { name: /Title$/ }).click();
  await page.getByRole('option', { name: 'rubrik' }).click();
  await mapping.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText(/2 new articles.*1 record needs a look/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Show ledger' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Import ledger' })).toContainText(
    'The row has 3 cells where the header has 2.',
  );
});

test('an import is undone from the ledger only with consent to lose the work that stands on it', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  await search(page, 'Paris');
  await expect(page.locator('mark').first()).toHaveText('Paris');
  await enterResults(page);
  await page.keyboard.press('r');
  await expect(page.getByText('39 unread')).toBeVisible();
  await command(page, 'Import ledger');
  const dialog = page.getByRole('dialog', { name: 'Import ledger' });
  await dialog.getByRole('button', { name: 'Undo import…' }).click();
  await page.getByRole('button', { name: 'Undo import', exact: true }).click();
  await expect(page.getByText('Your work depends on this import:')).toBeVisible();
  await page.getByRole('button', { name: 'Undo and move my work to the trash' }).click();
  await expect(page.getByText(/Import undone: 40 articles removed/).first()).toBeVisible();
});
