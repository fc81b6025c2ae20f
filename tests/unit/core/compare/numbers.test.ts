// Numbers in figures and in words, in three languages.
import { expect, test } from 'vitest';
import { readNumbers } from '../../../../core/compare/numbers';

test.each([
  ['40 hostages for 900 prisoners', [40, 900]],
  ['1,200 people', [1200]],
  ['3.5 million', [3_500_000]],
  ['forty hostages', [40]],
  ['twenty-five', [25]],
  ['three hundred and fifty', [350]],
  ['one of them', []],
  ['أربعون رهينة', [40]],
  ['خمسة وعشرون', [25]],
  ['بعد ٤٠ يوما', [40]],
  ['ثلاثة آلاف', [3000]],
  ['مئتي', []],
  ['מאתיים איש', [200]],
  ['ארבעים חטופים', [40]],
  ['no number at all', []],
])('%s', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
});

test('a number stands where it is written', () => {
  const text = 'about 3 million people';
  expect(readNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(['3 million']);
});
