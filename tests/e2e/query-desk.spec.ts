// Asking without a syntax, and seeing how it was understood: explanation, earlier searches, chips that write the query, files of queries.
import type { Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { choosePaths, expect, test, type RunningApp } from './support/app';
import { expectAccessible, openSample, picture, search } from './support/desk';

async function inSampleArchive(start: () => Promise<RunningApp>): Promise<RunningApp> {
  const running = await start();
  await openSample(running.page);
  return running;
}

/** Runs in the window: the search that its history lists first. */
async function lastSearch(): Promise<string | undefined> {
  const reply = await window.marsad.call('searchHistory.list', {});
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value[0]?.query;
}

test('tells how a query was understood, keeps it, finds it again from the empty box and forgets it', async ({
  start,
}) => {
  const { page } = await inSampleArchive(start);
  await search(page, 'هدنة nego* -lang:en 😀');
  const line = page.getByRole('button', { name: 'How the query was understood' });
  await expect(line).toContainText(/not .*Language: .*English/);
  await expect(line).toContainText('one part ignored');
  await line.click();
  await expect(page.getByRole('list', { name: 'Words' }).getByRole('listitem').first()).toContainText('الهدنه');
  await expect(page.getByText(/begins? so/)).toBeVisible();
  await picture(page, 'explanation-en');
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await search(page, 'هدنة');
  await expect(page.getByRole('status').filter({ hasText: '13 articles' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Results' })).toBeFocused();
  const history = page.getByRole('dialog', { name: 'Earlier searches' });
  // it is kept once it has been looked at for a moment
  await expect.poll(() => page.evaluate(lastSearch)).toBe('هدنة');
  await search(page, ' ');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await expect(history.getByRole('button', { name: /^هدنة/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toHaveValue('هدنة');

  await page.getByRole('button', { name: 'Earlier searches' }).click();
  await picture(page, 'history-en');
  await expectAccessible(page);
  await history.getByRole('button', { name: 'Forget all' }).click();
  await expect(history.getByText('No searches yet.')).toBeVisible();
});

/** What the tests look for, as the window says it. */
const words = {
  en: { open: 'Open the sample archive', build: 'Build the query', add: 'Add a condition', all: 'All of these words' },
  ar: { open: 'الأرشيف النموذجي', build: 'ابنِ الاستعلام', add: 'أضف شرطًا', all: 'كل هذه الكلمات' },
} as const;

async function addCondition(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a condition' }).press('Enter');
  await page.getByRole('menuitem', { name, exact: true }).press('Enter');
}

test('builds a query from chips by keyboard, and shows as chips what is typed', async ({ start }) => {
  const { page } = await inSampleArchive(start);
  const box = page.getByRole('searchbox', { name: 'Search the archive' });
  await page.getByRole('button', { name: 'Build the query' }).press('Enter');
  await addCondition(page, 'All of these words');
  await page.keyboard.type('هدنة غزة OR');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('هدنة غزة "OR"');

  await addCondition(page, 'Outlet');
  const outlet = page.getByRole('form', { name: 'Outlet' });
  // by name: until the outlets are there, the first box is another
  await outlet.getByRole('checkbox', { name: /وكالة الأفق/ }).press('Space');
  await outlet.getByRole('checkbox', { name: 'Leave these out' }).press('Space');
  await picture(page, 'builder-en');
  await expectAccessible(page);
  await outlet.getByRole('button', { name: 'Apply' }).press('Enter');
  await expect(box).toHaveValue(/^هدنة غزة "OR" -outlet:=/);
  await expect(page.getByRole('button', { name: 'Add a condition' })).toBeFocused();

  await addCondition(page, 'Date');
  await page.keyboard.type('٢٠٢٤-٠٢');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-03');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(/ date:2024-02\.\.2024-03$/);

  await search(page, '"وقف النار" -رفح (a OR (b c))');
  const chips = page.getByRole('list', { name: 'Conditions' }).getByRole('listitem');
  await expect(chips).toHaveText([
    /^Exact phrase: ?وقف النار$/,
    /^By hand: ?\(a OR \(b c\)\)$/,
    /^None of these words: ?رفح$/,
  ]);
  await page.getByRole('button', { name: /^None of these words/ }).press('Delete');
  await expect(box).toHaveValue('"وقف النار" (a OR (b c))');
  await search(page, '(هدنة');
  await expect(page.getByRole('region', { name: 'Build the query' })).toContainText('can’t be shown as conditions');
});

test('chips read well from right to left', async ({ start }) => {
  const { page } = await start({ language: 'ar', theme: 'dark' });
  const { open, build, add, all } = words.ar;
  await page.getByRole('button', { name: open }).first().click();
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 });
  await search(page, 'هدنة -رفح (مصر OR قطر) "وقف إطلاق النار" lang:ar -outlet:="Harbor Courier" a NEAR/3 b nego*');
  await page.getByRole('button', { name: build }).press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${all}`) }).press('Enter');
  await expect(page.getByRole('form', { name: all })).toBeVisible();
  await page.getByRole('button', { name: 'كيف فُهم الاستعلام' }).click();
  await picture(page, 'builder-ar-dark');
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: add })).toBeVisible();
});

test('counts a file of queries, a bad line among them, and saves the counts', async ({ start, folder }) => {
  const { app, page } = await inSampleArchive(start);
  const file = path.join(folder, 'الاستعلامات.txt');
  const many = Array.from({ length: 200 }, (_, i) => `no ${i}\tnothere${i}`);
  fs.writeFileSync(file, ['# weekly', 'Truce\tهدنة', 'broken\t(غزة', '=الهدنة', ...many].join('\n'));
  await choosePaths(app, [file]);
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Count a file of queries…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Count a file of queries' });
  await dialog.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('203 of 203 queries · 1 could not be read');
  const rows = dialog.getByRole('row');
  await expect(rows.nth(1)).toContainText('13');
  await expect(rows.nth(2)).toContainText('The parenthesis');
  await picture(page, 'count-queries-en');
  await expectAccessible(page);

  const out = path.join(folder, 'counts.csv');
  await choosePaths(app, [out]);
  await dialog.getByRole('button', { name: 'Save as CSV…' }).press('Enter');
  await expect.poll(() => fs.existsSync(out)).toBe(true);
  const csv = fs.readFileSync(out, 'utf8').split('\r\n');
  expect(csv[0]).toBe('\ufeff"line","name","query","outlet","month","articles","error","column"');
  const counted = csv.filter((row) => row.startsWith('"2",')).map((row) => Number(/"(\d+)","",""$/.exec(row)?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(13);
  expect(csv).toContain(
    `"4","'=الهدنة","'=الهدنة",${
      csv
        .find((row) => row.startsWith('"4"'))
        ?.split(',')
        .slice(3)
        .join(',') ?? ''
    }`,
  );

  await dialog.getByRole('button', { name: 'Search for ⁨Truce⁩' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toHaveValue('هدنة');
});
