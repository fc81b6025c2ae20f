// Searching without a syntax, in the real window: a mistyped word, and a question in plain words.
import { expect, test } from './support/app';
import { picture } from './support/desk';

test('a mistyped word is offered as it was meant, by keyboard; a question in plain words finds the best articles', async ({
  start,
}) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Open the sample archive' }).first().click();
  const total = page.getByRole('status').filter({ hasText: /^[\d,]+ articles?$/ });
  await expect(total).toHaveText('40 articles', { timeout: 60_000 });
  const box = page.getByRole('searchbox', { name: 'Search the archive' });
  await box.fill('الهذنة');
  const offer = page.getByRole('status').filter({ hasText: 'Did you mean' });
  await expect(offer.getByRole('button', { name: 'الهدنة' })).toBeVisible();
  await expect(page.getByText('No article matches')).toBeVisible();
  await picture(page, 'did-you-mean');
  await offer.getByRole('button', { name: 'الهدنة' }).focus();
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('الهدنة');
  await expect(total).toHaveText('13 articles');
  await expect(offer).toBeHidden();

  const any = page.getByRole('button', { name: /^Any of these words/ });
  await expect(any).toHaveAttribute('aria-pressed', 'false');
  await box.fill('من الذي يتوسط في «مفاوضات الهدنة؟');
  await expect(page.getByRole('alert')).toBeVisible();
  await any.press('Space');
  await expect(any).toHaveAttribute('aria-pressed', 'true');
  await expect(box).toHaveValue('any: من الذي يتوسط في «مفاوضات الهدنة؟');
  await expect(box).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('listbox', { name: 'Results' }).getByRole('option').first()).toContainText('هدنة');
  await picture(page, 'any-word');
  await any.press('Space');
  await expect(box).toHaveValue('من الذي يتوسط في «مفاوضات الهدنة؟');
});
