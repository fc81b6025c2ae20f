// Speakers, stories as a filter, and timelines in the real window; with statements, in every language and theme.
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { choosePaths, expect, test } from './support/app';
import { expectAccessible, picture } from './support/desk';
import { goTo, openFound, readSample, rows } from './support/statement-desk';

async function seen(page: Page, name: string): Promise<void> {
  await picture(page, name);
  await expectAccessible(page);
}

test('the search narrows by story, which the query and a chip name', async ({ start }) => {
  const { page } = await readSample(start);
  const stories = page.getByRole('group', { name: 'Stories' });
  const first = stories.getByRole('checkbox').first();
  await expect(first).toBeVisible({ timeout: 30_000 });
  const label = (await first.getAttribute('aria-label')) ?? '';
  const count = Number(label.split(' ').at(-1));
  await stories.locator('label').first().click();
  await expect(page.getByRole('searchbox').first()).toHaveValue(/^story:\d+$/);
  await expect(rows(page)).toHaveCount(count);
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('Security Council');
  await expect(first).toBeChecked();
  await expect(page.getByRole('banner').first()).toBeInViewport();
  await picture(page, 'story-chosen');
  await page.getByRole('button', { name: /^Remove the filter .*Security Council/ }).click();
  await expect(page.getByRole('searchbox').first()).toHaveValue('');
});

test('speakers are found in any script, renamed, and the renaming is undone', async ({ start }) => {
  const { page } = await readSample(start);
  await page.keyboard.press('Control+4');
  await page.getByRole('textbox', { name: 'Find a speaker' }).fill('חמאס');
  await expect(rows(page).first()).toContainText('Hamas');
  await rows(page).first().click();
  const details = page.getByRole('region', { name: 'The speaker' });
  await expect(details.getByRole('heading', { name: 'Hamas' })).toBeVisible();
  await expect(
    details.getByRole('listbox', { name: 'Statements, newest first' }).getByRole('option').first(),
  ).toBeVisible();
  await details.getByRole('tab', { name: /Names in articles/ }).click();
  await details.getByRole('textbox', { name: 'Another name' }).fill('حركة المقاومة في العيّنة');
  await page.keyboard.press('Enter');
  await expect(details).toContainText('حركة المقاومة في العيّنة');
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(details).not.toContainText('حركة المقاومة في العيّنة');
});

test('speakers get roles, are merged and split by keyboard, each with a way back', async ({ start }) => {
  const { page } = await readSample(start);
  const details = page.getByRole('region', { name: 'The speaker' });
  const hamas = details.getByRole('heading', { name: 'Hamas', exact: true });
  // By a name in another script, straight from the palette.
  await goTo(page, 'חמאס', /Hamas/);
  await expect(hamas).toBeVisible();

  const edit = details.getByRole('button', { name: 'Edit' });
  await edit.press('Enter');
  const editor = page.getByRole('dialog', { name: /^Edit/ });
  await editor.getByRole('button', { name: 'Add a role' }).press('Enter');
  await editor.getByRole('textbox', { name: 'Role', exact: true }).fill('Party to the talks');
  await editor.getByRole('textbox', { name: 'From' }).fill('2024-13');
  await expect(editor.getByText('Write a month as 2024-02')).toBeVisible();
  await expect(editor.getByRole('button', { name: 'Save' })).toBeDisabled();
  await editor.getByRole('textbox', { name: 'From' }).fill('2024-02');
  await editor.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(editor).toBeHidden();
  await expect(edit).toBeFocused();
  await details.getByRole('tab', { name: /About/ }).press('Enter');
  await expect(details).toContainText('Party to the talks');
  await page.keyboard.press('Control+z');
  await expect(details).not.toContainText('Party to the talks');

  const listed = page
    .getByRole('listbox', { name: 'Speakers' })
    .getByRole('option')
    .filter({ hasText: /^Hamas/ });
  const before = await listed.count();
  await details.getByRole('button', { name: 'More for this speaker' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Merge into another speaker…' }).press('Enter');
  const merge = page.getByRole('dialog', { name: /^Merge/ });
  await merge.getByRole('searchbox', { name: 'Speaker' }).fill('Qatari prime');
  await expect(merge.getByRole('option').first()).toContainText('Qatari prime minister');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(merge.getByRole('status').filter({ hasText: 'Keep as' })).toContainText('Qatari prime minister');
  await merge.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(details.getByRole('heading', { name: 'Qatari prime minister' })).toBeVisible();
  await expect(listed).toHaveCount(before - 1);
  await page.keyboard.press('Control+z');
  await expect(listed).toHaveCount(before);

  await goTo(page, 'حماس', /Hamas/);
  await expect(hamas).toBeVisible();
  await details.getByRole('tab', { name: /Names in articles/ }).press('Enter');
  const picks = details.getByRole('checkbox');
  await picks.last().press('Space');
  await details.getByRole('button', { name: 'Move to a speaker of their own…' }).press('Enter');
  const split = page.getByRole('dialog', { name: 'A speaker of their own' });
  await split.getByRole('textbox', { name: 'In English' }).fill('A split-off name');
  await split.getByRole('button', { name: 'Split' }).press('Enter');
  await expect(details.getByRole('heading', { name: 'A split-off name' })).toBeVisible();
  await page.keyboard.press('Control+z');
  // The new speaker is gone, and the one that it came from is told again.
  await expect(hamas).toBeVisible();

  await goTo(page, 'Paris meeting', /Paris meeting/);
  await expect(page.getByRole('heading', { name: 'Paris meeting sketches a phased truce' })).toBeVisible();
});

test('a timeline is drawn, read as a table, saved, and a mark searches', async ({ start, folder }) => {
  const { app, page } = await readSample(start);
  await page.keyboard.press('Control+5');
  const coverage = page.getByRole('region', { name: 'Coverage by outlet' });
  await expect(coverage.getByRole('listbox')).toBeVisible();
  await coverage.getByRole('button', { name: 'Table' }).click();
  await expect(coverage.getByRole('table')).toContainText('40');
  await coverage.getByRole('button', { name: 'Picture', exact: true }).click();
  for (const format of ['SVG', 'PNG'] as const) {
    const file = path.join(folder, `chart.${format.toLowerCase()}`);
    await choosePaths(app, [file]);
    await coverage.getByRole('button', { name: 'Save the picture' }).click();
    await page.getByRole('menuitem', { name: `Save as ${format}` }).click();
    await expect.poll(() => fs.existsSync(file) && fs.statSync(file).size).toBeGreaterThan(2_000);
  }
  expect(fs.readFileSync(path.join(folder, 'chart.svg'), 'utf8')).not.toContain('var(--');
  await coverage.getByRole('listbox').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Filters' })).toContainText('February 2024');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toBeVisible();
});

for (const language of ['ar', 'he', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`statements, speakers and timelines read well and are accessible: ${language}, ${theme}`, async ({
      start,
    }) => {
      const { page } = await readSample(start, { language, theme });
      await openFound(page, '"Egyptian-Qatari"');
      await page.keyboard.press('Shift+S');
      await page.keyboard.press('j');
      await expect(page.locator('[data-note]').first()).toBeVisible();
      await seen(page, `statements-${language}-${theme}`);
      await page.keyboard.press('Control+4');
      await expect(rows(page).first()).toBeVisible();
      await rows(page).first().click();
      await expect(rows(page).nth(1)).toBeVisible();
      await seen(page, `speakers-${language}-${theme}`);
      await page.keyboard.press('Control+5');
      await expect(page.locator('svg[role="listbox"]:visible').last()).toBeVisible();
      await seen(page, `timelines-${language}-${theme}`);
    });
  }
}
