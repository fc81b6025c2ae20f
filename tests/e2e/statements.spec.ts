// Statements, speakers and timelines in the real window, by keyboard: shown, corrected, reviewed, found, drawn, saved.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test, type LaunchOptions, type RunningApp } from './support/app';

const root = path.resolve(import.meta.dirname, '..', '..');
const pictures = path.join(root, 'out', 'screenshots');

async function picture(page: Page, name: string): Promise<void> {
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

const openSample = { ar: 'الأرشيف النموذجي', he: 'הארכיון לדוגמה', en: 'Open the sample archive' } as const;

type Start = (options?: Partial<LaunchOptions>) => Promise<RunningApp>;

/** The sample archive, once it has been read for statements. */
async function readSample(start: Start, options: Partial<LaunchOptions> = {}): Promise<RunningApp> {
  const running = await start(options);
  const { page } = running;
  await page
    .getByRole('button', { name: openSample[options.language ?? 'en'] })
    .first()
    .click();
  await expect(rows(page).first()).toBeVisible({ timeout: 60_000 });
  await expect
    .poll(() => pendingStatements(page), { timeout: 60_000, message: 'the archive is read for statements' })
    .toBe(0);
  return running;
}

async function pendingStatements(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const bridge = (window as unknown as { marsad: { call(name: string, input: object): Promise<unknown> } }).marsad;
    const reply = (await bridge.call('analysis.state', {})) as {
      value?: { statements: { pending: number; done: number } };
    };
    const { pending = 1, done = 0 } = reply.value?.statements ?? {};
    return done === 0 ? 1 : pending;
  });
}

function rows(page: Page): Locator {
  return page.locator('div[role="listbox"]:visible [role="option"]');
}

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(query);
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await expect(page.getByRole('option', { name: words }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** By the palette, to a speaker or a story. */
async function goTo(page: Page, words: string, found: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(found);
  await page.keyboard.press('Enter');
}

/** Into the text of the first article that a search finds. */
async function openFound(page: Page, query: string): Promise<void> {
  await search(page, query);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('div[role="listbox"]:visible')).toBeFocused();
  await expect(page.locator('[data-reading]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-reading]')).toBeFocused();
}

/** The same, with its statements shown. */
async function openShown(page: Page, query: string): Promise<Locator> {
  await openFound(page, query);
  await page.keyboard.press('Shift+S');
  const list = page.getByRole('list', { name: 'Statements of this article' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  return list;
}

test('statements stand in the text and beside it, and keys lead from one to the other', async ({ start }) => {
  const { page } = await readSample(start);
  const list = await openShown(page, '"Egyptian-Qatari"');
  await expect.poll(() => page.evaluate(() => [...CSS.highlights.keys()])).toContain('statement-cue');
  await page.keyboard.press('j');
  const first = list.getByRole('listitem').first();
  await expect(first).toContainText('introduces what was said');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('c');
  await expect(first).toContainText('Confirmed');
  await page.keyboard.press('Control+z');
  await expect(first).toContainText('Found by a rule');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('listitem').nth(1).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-reading]')).toBeFocused();
});

test('a passage becomes a statement by hand, its speaker is corrected, and it is deleted again', async ({ start }) => {
  const { page } = await readSample(start);
  const list = await openShown(page, '"Egyptian-Qatari"');
  const before = await list.getByRole('listitem').count();
  await page.keyboard.press('Control+Home');
  for (let word = 0; word < 3; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('s');
  // The form begins with the speaker.
  await page.getByRole('searchbox', { name: 'Speaker' }).fill('أنطونيو');
  await expect(page.getByRole('option', { name: /New speaker|Guterres|غوتيريش/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const form = page.getByRole('region', { name: 'Add a statement' });
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Statement added.').first()).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(before + 1);
  const added = list.getByRole('listitem').filter({ hasText: 'Added by hand' });
  await expect(added).toBeVisible();
  await added.getByRole('button').first().focus();
  await page.keyboard.press('Delete');
  await expect(list.getByRole('listitem')).toHaveCount(before);
});

test('a review goes through an article by single keys and says how far it is', async ({ start }) => {
  const { page } = await readSample(start);
  const list = await openShown(page, '"Egyptian-Qatari"');
  const total = await list.getByRole('listitem').count();
  await command(page, 'Review statements');
  const review = page.getByRole('region', { name: 'Review the statements' });
  await expect(review).toContainText(`0 of ${total} reviewed`);
  await page.keyboard.press('c');
  await expect(review).toContainText(`1 of ${total} reviewed`);
  await expect(review).toContainText(`Statement 2 of ${total}`);
  await page.keyboard.press('x');
  await expect(review).toContainText(`2 of ${total} reviewed`);
  await page.keyboard.press('5');
  await expect(review).toContainText('warns');
  await page.keyboard.press('5');
  await expect(review).toContainText('threatens');
  await page.keyboard.press('k');
  await expect(review).toContainText('Rejected');
  await picture(page, 'review');
  await page.keyboard.press('e');
  await expect(page.getByRole('region', { name: 'Correct the statement' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review).toBeVisible();
});

test('the search narrows by speaker and lists statements', async ({ start }) => {
  const { page } = await readSample(start);
  await page.getByRole('radio', { name: 'Statements' }).click();
  const found = page.getByRole('listbox', { name: 'Statements' });
  await expect(found.getByRole('option').first()).toBeVisible();
  await page.getByRole('group', { name: 'Speakers' }).locator('label').first().click();
  const chip = page.getByRole('list', { name: 'Filters' });
  await expect(chip).toBeVisible();
  const name = (await chip.getByRole('listitem').first().innerText()).trim();
  await expect(found.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-reading]')).toBeVisible();
  await picture(page, 'statements-found');
});

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

test('what of the own work an import would take with it when undone is named, and counted once it is gone', async ({
  start,
}) => {
  const { page } = await readSample(start);
  const list = await openShown(page, '"Egyptian-Qatari"');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  const decided = list.getByRole('listitem').filter({ hasText: 'Confirmed' }).first();
  await expect(decided).toBeVisible();
  const title = await page.getByRole('region', { name: 'Reader' }).getByRole('heading').first().innerText();

  await command(page, 'Import ledger');
  await page.getByRole('button', { name: 'Undo import…' }).press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Undo this import?' });
  await dialog.getByRole('button', { name: 'Undo import', exact: true }).press('Enter');
  await expect(dialog).toContainText('1 statement you decided on');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(dialog.getByRole('list', { name: 'What would go' })).toContainText(title);
  await expect(dialog.getByRole('list', { name: 'What would go' })).toContainText('Confirmed');
  await picture(page, 'undo-import-work');
  await dialog.getByRole('button', { name: 'Undo and move my work to the trash' }).press('Enter');
  await expect(page.getByText(/1 statement in the trash/).first()).toBeVisible();
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
      await accessible(page, `statements-${language}-${theme}`);
      await page.keyboard.press('Control+4');
      await expect(rows(page).first()).toBeVisible();
      await rows(page).first().click();
      await expect(rows(page).nth(1)).toBeVisible();
      await accessible(page, `speakers-${language}-${theme}`);
      await page.keyboard.press('Control+5');
      await expect(page.locator('svg[role="listbox"]:visible').last()).toBeVisible();
      await accessible(page, `timelines-${language}-${theme}`);
    });
  }
}

async function accessible(page: Page, name: string): Promise<void> {
  await picture(page, name);
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).setLegacyMode().analyze();
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
