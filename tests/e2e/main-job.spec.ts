// The analyst's main job in the real window: import, search in Arabic, tag from the keyboard, export, restart, find it all again.
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test } from './support/app';
import { expectAccessible, picture, search } from './support/desk';

const root = path.resolve(import.meta.dirname, '..', '..');
const sample = path.join(root, 'build', 'sample', 'articles');

/** From the search box to the list, and into its first article. */
async function openFirst(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.locator('div[role="listbox"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-reading]')).toBeVisible();
}

test('from an empty archive to tagged, exported evidence, and again after a restart', async ({ start, folder }) => {
  const archive = path.join(folder, 'أرشيف العمل');
  const first = await start();
  const { page } = first;
  await expect(page.getByRole('heading', { name: 'Marsad' })).toBeVisible();
  await picture(page, 'welcome');
  await choosePaths(first.app, [archive]);
  await page.getByRole('button', { name: 'New archive' }).click();
  await expect(page.getByText('This archive is empty')).toBeVisible();

  await choosePaths(first.app, [sample]);
  await page.getByRole('button', { name: 'Import a folder' }).click();
  await expect(page.getByText('Import finished: 40 new articles.').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: '40 articles' }).first()).toBeVisible();

  await search(page, 'وبالهدنة');
  const results = page.getByRole('listbox', { name: 'Results' });
  await expect(page.getByRole('status').filter({ hasText: '13 articles' }).first()).toBeVisible();
  await expect(results.locator('mark').first()).toContainText('هدنة');

  await openFirst(page);
  const body = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(body).toBeVisible();
  const quote = await selectFromKeyboard(page);
  await page.keyboard.press('t');
  await page.getByRole('combobox').or(page.getByPlaceholder('Find a tag')).first().fill('وساطة/قطر');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Note' }).fill('ملاحظة');
  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  const margin = page.getByRole('list', { name: 'Excerpts of this article' });
  await expect(margin.getByRole('listitem')).toHaveCount(1);
  await expect(margin).toContainText('قطر');
  await picture(page, 'tagged');

  const file = path.join(folder, 'excerpts.json');
  await choosePaths(first.app, [file]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await page.getByRole('dialog').locator('label', { hasText: 'W3C annotations' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText('1 item exported').first()).toBeVisible();
  expect(fs.readFileSync(file, 'utf8')).toContain(JSON.stringify(quote).slice(1, -1));
  await first.close();

  const again = await start();
  await expect(again.page.getByRole('status').filter({ hasText: '40 articles' }).first()).toBeVisible();
  await search(again.page, 'tag:قطر');
  await expect(again.page.getByRole('status').filter({ hasText: '1 article' }).first()).toBeVisible();
  await openFirst(again.page);
  await expect(again.page.getByRole('list', { name: 'Excerpts of this article' })).toContainText('ملاحظة');
  await again.page.keyboard.press('Control+z');
  await expect(again.page.getByRole('list', { name: 'Excerpts of this article' }).getByRole('listitem')).toHaveCount(0);
});

/** Puts the caret into the text and selects two words by keys alone; answers what is selected. */
async function selectFromKeyboard(page: Page): Promise<string> {
  const body = page.getByRole('textbox', { name: 'Text of the article' });
  await body.focus();
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowLeft');
  const quote = await page.evaluate(() => String(getSelection()));
  expect(quote.trim()).not.toBe('');
  return quote.trim();
}

test('a query that can not be read says where, and never shows an empty result', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Open the sample archive' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: '40 articles' }).first()).toBeVisible({ timeout: 60_000 });
  await search(page, 'هدنة "غير مغلقة');
  await expect(page.getByRole('alert').filter({ hasText: 'A quotation mark is never closed' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toBeVisible();
});

for (const language of ['ar', 'he', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the desk reads well and is accessible: ${language}, ${theme}`, async ({ start }) => {
      const { page } = await start({ language, theme });
      const direction = language === 'en' ? 'ltr' : 'rtl';
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const names = { ar: 'الأرشيف النموذجي', he: 'הארכיון לדוגמה', en: 'Open the sample archive' };
      await page.getByRole('button', { name: names[language] }).first().click();
      await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 });
      await search(page, 'الهدنة');
      await expect(page.locator('mark').first()).toBeVisible();
      await openFirst(page);
      await picture(page, `desk-${language}-${theme}`);
      await expectAccessible(page);
    });
  }
}
