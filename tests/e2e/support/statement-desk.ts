// The desk with the sample archive read for statements: into an article and its statements, to a speaker or a story.
import { expect, type Locator, type Page } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './app';
import { analysed, search } from './desk';

const openSample = { ar: 'الأرشيف النموذجي', he: 'הארכיון לדוגמה', en: 'Open the sample archive' } as const;

type Start = (options?: Partial<LaunchOptions>) => Promise<RunningApp>;

/** The sample archive, once it has been read for statements. */
export async function readSample(start: Start, options: Partial<LaunchOptions> = {}): Promise<RunningApp> {
  const running = await start(options);
  const { page } = running;
  await page
    .getByRole('button', { name: openSample[options.language ?? 'en'] })
    .first()
    .click();
  await expect(rows(page).first()).toBeVisible({ timeout: 60_000 });
  await analysed(page);
  return running;
}

export function rows(page: Page): Locator {
  return page.locator('div[role="listbox"]:visible [role="option"]');
}

/** By the palette, to a speaker or a story. */
export async function goTo(page: Page, words: string, found: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(found);
  await page.keyboard.press('Enter');
}

/** Into the text of the first article that a search finds. */
export async function openFound(page: Page, query: string): Promise<void> {
  await search(page, query);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('div[role="listbox"]:visible')).toBeFocused();
  await expect(page.locator('[data-reading]')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-reading]')).toBeFocused();
}

/** The same, with its statements shown. */
export async function openShown(page: Page, query: string): Promise<Locator> {
  await openFound(page, query);
  await page.keyboard.press('Shift+S');
  const list = page.getByRole('list', { name: 'Statements of this article' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  return list;
}
