// The export dialog: offers what can be written and no more, and every comparison of chosen statements becomes a file.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test } from './support/app';
import { verifyBundle } from '../../export/bundle/verify-bundle';
import { analysed, expectAccessible, openSample, picture } from './support/desk';

test('the dialog offers the formats of each content, and prints a PDF', async ({ start, folder }) => {
  const { page, app } = await start({ language: 'en' });
  await openSample(page);
  await analysed(page);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog');
  const format = (hint: string) => dialog.locator('label', { hasText: hint });
  await expect(format('for NVivo')).toBeVisible();
  await expect(format('citations for Zotero, EndNote')).toHaveCount(0);
  await format('for NVivo').click();
  await expect(dialog.getByText('Not carried by QDPX')).toBeInViewport();
  await dialog.locator('label', { hasText: 'whole texts with their details' }).click();
  await expect(format('for NVivo')).toHaveCount(0);
  await expect(dialog.getByText('Not carried by QDPX')).toHaveCount(0);
  await expect(format('citations for Zotero, EndNote')).toBeVisible();
  await format('fixed pages').click();
  const file = path.join(folder, 'articles.pdf');
  await choosePaths(app, [file]);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText(/exported to/).first()).toBeVisible({ timeout: 60_000 });
  expect(fs.readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('.marsad'))).toEqual([]);
});

test('a comparison of chosen statements is written in every format that the dialog offers', async ({
  start,
  folder,
}) => {
  const { page, app } = await start({ language: 'en' });
  await openSample(page);
  await analysed(page);
  for (const format of ['docx', 'pdf', 'html', 'xlsx', 'csv-excel', 'csv', 'md', 'json'] as const) {
    const file = path.join(folder, `comparison.${format}`);
    await choosePaths(app, [file]);
    const items = await page.evaluate(async (wanted) => {
      const listed = await window.marsad.call('statements.list', { limit: 3 });
      if (!listed.ok) throw new Error(listed.error.code);
      const ids = listed.value.statements.map(({ id }) => id);
      const written = await window.marsad.call('export.run', {
        format: wanted,
        what: 'comparison',
        language: 'ar',
        selection: { by: 'statements', ids },
      });
      if (!written.ok) throw new Error(`${wanted}: ${written.error.code}`);
      return written.value?.items ?? 0;
    }, format);
    expect(items, format).toBeGreaterThan(0);
    expect(fs.statSync(file).size, format).toBeGreaterThan(300);
  }
});

test('an evidence bundle is written from the dialog, which tells its hash until it is closed', async ({
  start,
  folder,
}) => {
  const { page, app } = await start();
  await openSample(page);
  await page.evaluate(async () => {
    const made = await window.marsad.call('excerpts.create', { articleId: 1, start: 0, end: 20, tags: [], note: '' });
    if (!made.ok) throw new Error(made.error.code);
  });
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.locator('label', { hasText: 'Evidence bundle' }).click();
  const file = path.join(folder, 'evidence.zip');
  await choosePaths(app, [file]);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'The bundle is written' })).toBeInViewport();
  const sha256 = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
  await expect(dialog.getByRole('status').locator('code')).toHaveText(sha256);
  expect(await verifyBundle(file)).toMatchObject({ ok: true, excerpts: 1, problems: [] });
  await picture(page, 'bundle-made');
  await expectAccessible(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(page.getByText('SHA-256 copied.').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).last().press('Enter');
  await expect(dialog).toBeHidden();
});
