// Statements in the real window, by keyboard: shown, corrected, added, reviewed, found; what goes with an import that is undone.
import { expect, test } from './support/app';
import { command, picture } from './support/desk';
import { openShown, readSample } from './support/statement-desk';

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
