// What every test of the desk does: open the sample, search, run a command of the palette, take a picture, check accessibility.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';

const pictures = path.resolve(import.meta.dirname, '..', '..', '..', 'out', 'screenshots');

/** Opens the sample archive of an English window and waits for its import. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample archive' }).first().click();
  await expect(page.getByText('Import finished: 40 new articles.').first()).toBeVisible({ timeout: 60_000 });
}

/** Waits until the background jobs have read all there is. */
export async function analysed(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(pendingAnalysis), { timeout: 60_000, message: 'articles that wait for analysis' })
    .toBe(0);
}

/** Runs in the window: what its own pending line shows; -1 while the archive is being opened or nothing was read yet. */
async function pendingAnalysis(): Promise<number> {
  const reply = await window.marsad.call('analysis.state', {});
  if (!reply.ok) return -1;
  const { statements, stories } = reply.value;
  return statements.done === 0 ? -1 : statements.pending + stories.pending;
}

export async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(query);
}

/** By the palette. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await expect(page.getByRole('option', { name: words }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** The line that says how many articles there are. */
export function articleTotal(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text }).first();
}

/** Into `out/screenshots`, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  fs.mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** No violation of WCAG 2 A and AA that axe finds. @param within what to look at instead of the whole window */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).setLegacyMode();
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
