// The careful half of the main job in the real window: dropped files, an import stopped and resumed, corrections and revisions,
// a passage with its citation, excerpts from another archive, settings.
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

async function openFirst(page: Page, query: string): Promise<void> {
  await search(page, query);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeFocused();
  await page.keyboard.press('Enter');
}

async function openDetails(page: Page): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: 'Details and sources' }).click();
  return page.getByRole('dialog', { name: 'Details and sources' });
}

/** The columns of a table are shown before it is imported. */
async function confirmColumns(page: Page): Promise<void> {
  const mapping = page.getByRole('dialog', { name: 'What is in which column?' });
  await mapping.getByRole('button', { name: 'Import', exact: true }).click();
}

/** Drops files as the system's file manager does: with paths, through the browser's own drag events. */
async function dropFiles(page: Page, files: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data });
  }
}

test('files and a folder dropped on the window come into the archive', async ({ start, folder }) => {
  const { page } = await inSampleArchive(start);
  const dropped = path.join(folder, 'مجلد مسقط');
  fs.mkdirSync(path.join(dropped, 'inner'), { recursive: true });
  fs.writeFileSync(path.join(dropped, 'one.txt'), 'عنوان أول\n\nنص عن الياقوت الأحمر.');
  fs.writeFileSync(path.join(dropped, 'inner', 'two.txt'), 'A second title\n\nA text on the ruby.');
  const single = path.join(folder, 'single.txt');
  fs.writeFileSync(single, 'Third title\n\nAnother text on the ruby.');
  await dropFiles(page, [dropped, single]);
  await expect(page.getByText('Import finished: 3 new articles.').first()).toBeVisible({ timeout: 30_000 });
  await search(page, 'ruby');
  await expect(articleTotal(page, '2 articles')).toBeVisible();
});

test('an import is stopped, keeps what it had read, and is resumed from the ledger without double articles', async ({
  start,
  folder,
}) => {
  test.setTimeout(180_000);
  const { app, page } = await inSampleArchive(start);
  const many = path.join(folder, 'many.jsonl');
  const filler = 'The council met again and the harbour stayed closed to ships of every size. '.repeat(30);
  const line = (i: number): string =>
    JSON.stringify({
      title: `Record ${i}`,
      outlet: 'Stop',
      url: `https://stop.example/${i}`,
      body: `Marker ${i}. ${filler}`,
    });
  fs.writeFileSync(many, Array.from({ length: 20_000 }, (_, i) => line(i)).join('\n'));
  await choosePaths(app, [many]);
  await page.keyboard.press('Control+i');
  await confirmColumns(page);
  await page.getByRole('button', { name: 'Show import details' }).click();
  await page.getByRole('button', { name: 'Stop import' }).click();
  const stopped = page.getByText(/Import stopped\. .* added before that\./).first();
  await expect(stopped).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await command(page, 'Import ledger');
  const dialog = page.getByRole('dialog', { name: 'Import ledger' });
  await expect(dialog.getByText('stopped').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Resume import' }).click();
  await expect(page.getByText('Import finished: 20,000 new articles.').first()).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press('Escape');
  await search(page, 'outlet:Stop');
  await expect(articleTotal(page, '20,000 articles')).toBeVisible({ timeout: 30_000 });
});

test('metadata is corrected, found by its new value, and comes back with undo', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  await openFirst(page, 'Paris');
  const dialog = await openDetails(page);
  await dialog.getByRole('textbox', { name: 'Author' }).fill('Zubeida Khalil');
  await dialog.getByRole('textbox', { name: 'Published' }).fill('no date');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('is no date. Write 2024-02-06');
  await dialog.getByRole('textbox', { name: 'Published' }).fill('2024-01-30');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Metadata corrected').first()).toBeVisible();
  await search(page, 'author:Zubeida date:2024-01-30');
  await expect(articleTotal(page, '1 article')).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByText('No article matches').first()).toBeVisible();
});

test('a new version of an article is a revision; the old one stays readable', async ({ start, folder }) => {
  const { app, page } = await inSampleArchive(start);
  const write = (body: string): string => {
    const file = path.join(folder, `${body.length}.json`);
    const article = { title: 'Harbour news', outlet: 'Rev', url: 'https://rev.example/1', body };
    fs.writeFileSync(file, JSON.stringify([article]));
    return file;
  };
  await choosePaths(app, [write('The quay opens with topaz lamps.')]);
  await page.keyboard.press('Control+i');
  await confirmColumns(page);
  await expect(page.getByText('Import finished: 1 new article.').first()).toBeVisible();
  // The answer about the columns is remembered.
  await choosePaths(app, [write('The quay stays shut, without its topaz lamps.')]);
  await page.keyboard.press('Control+i');
  await expect(page.getByText(/Import finished: .*1 new revision\./).first()).toBeVisible();
  await openFirst(page, 'topaz');
  await expect(articleTotal(page, '1 article')).toBeVisible();
  const dialog = await openDetails(page);
  await dialog.getByRole('tab', { name: '2 revisions' }).click();
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('This is revision 1; there is a newer one.')).toBeVisible();
  await expect(page.getByText('The quay opens with topaz lamps.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open the latest' }).click();
  await expect(page.getByText('The quay stays shut').first()).toBeVisible();
});

test('a selected passage is copied with its citation', async ({ start }) => {
  const { app, page } = await inSampleArchive(start);
  await openFirst(page, 'jeopardise');
  const body = page.getByRole('textbox', { name: 'Text of the article' });
  await body.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  const selected = await page.evaluate(() => document.getSelection()?.toString() ?? '');
  expect(selected.length).toBeGreaterThan(10);
  await expect(page.getByRole('button', { name: /^Tag the selection/ })).toBeEnabled();
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('Passage copied with its citation').first()).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(selected.trim());
  expect(copied).toContain('Sample: Harbor Courier');
  expect(copied).toContain('https://courier.example/');
});

test('settings change language, direction and digits at once and are kept', async ({ start }) => {
  const first = await inSampleArchive(start);
  await command(first.page, 'Settings');
  const dialog = first.page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByText('العربية', { exact: true }).first().click();
  await expect(first.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'ar');
  await first.close();
  const again = await start();
  await expect(again.page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('the about box names version, runtime and licences', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  await command(page, 'About');
  const dialog = page.getByRole('dialog', { name: /About/ });
  await expect(dialog).toContainText('0.1.0');
  await expect(dialog).toContainText(/Electron/);
  await expect(dialog).toContainText('Apache');
});

test('an archive that can not be opened at the start is told on the welcome, and another can be opened', async ({
  start,
  folder,
}) => {
  const damaged = path.join(folder, 'damaged');
  fs.mkdirSync(damaged);
  fs.writeFileSync(path.join(damaged, 'archive.sqlite'), 'no database '.repeat(400));
  const { page } = await start({ archive: damaged });
  await expect(page.getByRole('alert').filter({ hasText: 'is not a Marsad archive' })).toBeVisible();
  await page.getByRole('button', { name: 'Open the sample archive' }).click();
  await expect(articleTotal(page, '40 articles')).toBeVisible({ timeout: 60_000 });
});

test('the focus goes on when what had it goes: into the first archive, into an article, from view to view', async ({
  start,
  folder,
}) => {
  const { app, page } = await start();
  await choosePaths(app, [path.join(folder, 'own')]);
  await page.getByRole('button', { name: 'New archive' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Import a folder' })).toBeFocused();
  await choosePaths(app, [path.resolve(import.meta.dirname, '..', '..', 'build', 'sample', 'articles')]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 60_000 });
  await expect(articleTotal(page, '40 articles')).toBeVisible();
  await openFirst(page, 'ceasefire');
  await expect(page.getByRole('textbox', { name: 'Text of the article' })).toBeFocused();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('listbox', { name: 'Speakers' })).toBeFocused();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('region', { name: 'Timelines' })).toBeFocused();
});
