// The comparison desk by keyboard alone, on the sample archive: from the stories to a claim as each outlet told it, and to its passage.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app';
import { analysed, expectAccessible, picture } from './support/desk';

type UiLanguage = 'ar' | 'en' | 'he';

/** What the tests look for, as the window says it. */
const words = {
  openSample: { ar: 'الأرشيف النموذجي', en: 'Open the sample archive', he: 'הארכיון לדוגמה' },
  stories: { ar: 'القصص', en: 'Stories', he: 'סיפורים' },
  order: { ar: 'الأحدث أولًا', en: 'Newest first', he: 'מהחדש לישן' },
  largest: { ar: 'الأكبر أولًا', en: 'Largest first', he: 'מהגדול לקטן' },
  claims: { ar: 'الأقوال بحسب الوسيلة', en: 'Claims by outlet', he: 'טענות לפי כלי תקשורת' },
  stacked: { ar: 'واحدًا تحت الآخر', en: 'Stacked', he: 'זה מתחת לזה' },
} as const;

/** Opens the sample archive and waits until its statements and stories are there. */
async function openSample(page: Page, language: UiLanguage): Promise<void> {
  await page.getByRole('button', { name: words.openSample[language] }).first().click();
  await expect(page.getByRole('option').first()).toBeVisible({ timeout: 60_000 });
  await analysed(page);
}

function storyList(page: Page, language: UiLanguage): Locator {
  return page.getByRole('listbox', { name: words.stories[language] });
}

/** From anywhere into the list of stories, the one with most articles first. */
async function enterStories(page: Page, language: UiLanguage): Promise<void> {
  await page.keyboard.press('Control+2');
  await expect(storyList(page, language)).toBeFocused();
  await page.getByRole('button', { name: words.order[language] }).press('Enter');
  await expect(page.getByRole('option', { name: words.largest[language] })).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.largest[language] })).toBeVisible();
  await expect(storyList(page, language).getByRole('option').first()).toBeVisible();
  await storyList(page, language).focus();
  await page.keyboard.press('Home');
  await expect(storyList(page, language).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
}

function grid(page: Page, language: UiLanguage): Locator {
  return page.getByRole('grid', { name: words.claims[language] });
}

/** What the cursor of the table stands on. */
async function atCursor(table: Locator): Promise<Locator> {
  const id = await table.getAttribute('aria-activedescendant');
  expect(id).not.toBeNull();
  return table.locator(`[id="${id}"]`);
}

async function enterComparison(page: Page, language: UiLanguage): Promise<Locator> {
  await page.keyboard.press('c');
  const table = grid(page, language);
  await expect(table).toBeFocused();
  return table;
}

test('a story is compared, given another base, and read at the passage, by keyboard alone', async ({ start }) => {
  const { page } = await start({ language: 'en' });
  await openSample(page, 'en');
  await enterStories(page, 'en');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').first()).toBeFocused();
  await expect(page.getByText('First to publish')).toBeVisible();
  await storyList(page, 'en').focus();

  const table = await enterComparison(page, 'en');
  const bases = table.getByText('Base', { exact: true });
  await expect(bases.first()).toBeVisible();

  // To a telling of the first claim that is not its base: it becomes the base.
  await page.keyboard.press('Home');
  for (let step = 0; step < 8; step++) {
    const spot = await atCursor(table);
    const isTelling = (await spot.locator('p[lang]').count()) > 0;
    if (isTelling && (await spot.getByText('Base', { exact: true }).count()) === 0) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('b');
  await expect((await atCursor(table)).getByText('Base', { exact: true })).toBeVisible();

  // Its passage opens beside the table, which keeps the keys; Escape closes the reader again.
  const wording = (await (await atCursor(table)).locator('p[lang]').innerText()).trim();
  await page.keyboard.press('Enter');
  const body = page.getByRole('textbox', { name: 'Text of the article' });
  await expect(body).toBeVisible();
  await expect(body).toContainText(wording.replaceAll(/\s+/g, ' ').slice(0, 40));
  await expect(table).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(body).toBeHidden();
});

test('a match is rejected by key, leaves its claim, and comes back by undo', async ({ start }) => {
  const { page } = await start({ language: 'en' });
  await openSample(page, 'en');
  await enterStories(page, 'en');
  const table = await enterComparison(page, 'en');
  const count = page.getByRole('status').filter({ hasText: /of \d+ claims/ });
  const before = await count.innerText();
  for (let step = 0; step < 8; step++) {
    const spot = await atCursor(table);
    const isTelling = (await spot.locator('p[lang]').count()) > 0;
    if (isTelling && (await spot.getByText('Base', { exact: true }).count()) === 0) break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('x');
  await expect(page.getByText('Match rejected').first()).toBeVisible();
  await expect(count).not.toHaveText(before);
  await page.keyboard.press('Control+z');
  await expect(count).toHaveText(before);
});

test('a story is renamed, pinned, split and merged, each with a way back', async ({ start }) => {
  const { page } = await start({ language: 'en' });
  await openSample(page, 'en');
  await enterStories(page, 'en');
  const total = page.getByRole('status').filter({ hasText: /\d+ stories/ });
  const before = await total.innerText();

  await page.keyboard.press('F2');
  const name = page.getByRole('textbox', { name: 'Name of the story' });
  await expect(name).toBeFocused();
  await name.fill('رد الحركة على المقترح');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'رد الحركة على المقترح' })).toBeVisible();

  await storyList(page, 'en').focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').first()).toBeFocused();
  const articles = await page.getByRole('row').count();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Move to a story of their own' }).press('Enter');
  await expect(page.getByText('1 article is now a story of their own').first()).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(articles - 1);

  await page.getByRole('button', { name: 'More for this story' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Merge another story into this one…' }).press('Enter');
  const merge = page.getByRole('dialog', { name: /^Merge into/ });
  await merge.getByRole('textbox', { name: 'Find in stories' }).fill('Paris');
  const others = merge.getByRole('listbox', { name: 'Stories to merge' });
  await expect(others.getByRole('option').first()).toContainText('Paris');
  await others.getByRole('option').first().focus();
  await page.keyboard.press('Space');
  await merge.getByRole('button', { name: 'Merge' }).press('Enter');
  await expect(merge).toBeHidden();
  await expect(page.getByText(/is now part of/).first()).toBeVisible();
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(articles);

  // Words from the archive are isolated within the sentence, so its parts are looked for one by one.
  for (const what of [
    /Undone: .?merging story/,
    /Undone: .?moving 1 article/,
    /Undone: .?pin of story/,
    /Undone: .?name of story/,
  ]) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(what).first()).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: 'رد الحركة على المقترح' })).toBeHidden();
  await expect(page.getByRole('row')).toHaveCount(articles);
  await expect(total).toHaveText(before);

  // Keys that come faster than the steps they ask for all count.
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText(/Redone: .?moving 1 article/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'رد الحركة على المقترح' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(articles - 1);
});

for (const language of ['ar', 'he', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`stories and comparison read well and are accessible: ${language}, ${theme}`, async ({ start }) => {
      const { page } = await start({ language, theme });
      await openSample(page, language);
      await enterStories(page, language);
      await expect(page.getByRole('row').first()).toBeVisible();
      await picture(page, `stories-${language}-${theme}`);
      await expectAccessible(page);

      const table = await enterComparison(page, language);
      await page.keyboard.press('End');
      await picture(page, `comparison-${language}-${theme}`);
      await expectAccessible(page);

      await page.getByRole('radio', { name: words.stacked[language] }).press('Space');
      await expect(table).toBeVisible();
      await picture(page, `comparison-stacked-${language}-${theme}`);
      await expectAccessible(page);
    });
  }
}
