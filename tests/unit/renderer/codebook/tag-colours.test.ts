// Every colour offered for tags can be seen on the light and the dark desk.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { freshColour } from '../../../../core/codebook/tag-palette';
import { tagColours } from '../../../../renderer/features/codebook/tag-colours';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = readFileSync(new URL('../../../../renderer/styles/tokens.css', import.meta.url), 'utf8');
const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map((match) => match[1] ?? '');

it('finds both papers in the tokens', () => {
  expect(papers).toHaveLength(2);
});

it.each(tagColours)('$value stands out on both', ({ value }) => {
  for (const paper of papers) expect(contrast(value, paper)).toBeGreaterThanOrEqual(3);
});

it('offers a colour that few tags have', () => {
  expect(freshColour([])).toBe(tagColours[0]?.value);
  expect(freshColour(tagColours.slice(0, 3).map((colour) => colour.value.toUpperCase()))).toBe(tagColours[3]?.value);
});
