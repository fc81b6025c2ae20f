// The runs of one line -> its text in reading order.
import type { GlyphRun } from './glyph-run';
import { typedLetters } from './presentation-forms';
import { bracketsBalance, countStrong, readingOrder, type Direction } from './visual-order';
import { visualUnits } from './visual-units';

/** A gap of this share of the font size is a space between words. */
const SPACE_SHARE = 0.15;

/** `base` is the direction of the text around the line, for lines that have none of their own. */
export function lineText(runs: readonly GlyphRun[], base: Direction): string {
  const units = visualUnits(runs);
  const height = Math.max(1, ...runs.map((run) => run.height));
  const visual: string[] = [];
  let edge: number | null = null;
  for (const unit of units) {
    if (edge !== null && unit.x - edge > height * SPACE_SHARE) visual.push(' ');
    visual.push(unit.text);
    edge = Math.max(edge ?? unit.x, unit.x + unit.width);
  }
  const direction = directionOf(visual.join(''), base);
  const turned = clean(readingOrder(visual, direction, true));
  // Some writers already store the character that was typed.
  const asStored = clean(readingOrder(visual, direction, false));
  return bracketsBalance(asStored) > bracketsBalance(turned) ? asStored : turned;
}

/** Right-to-left when such letters are the most, or when they are many and `base` says so: names in Latin letters are long. */
export function directionOf(text: string, base: Direction): Direction {
  const { rtl, ltr } = countStrong(text);
  if (rtl === 0 && ltr === 0) return base;
  if (base === 'rtl') return rtl * 4 >= ltr && rtl > 0 ? 'rtl' : 'ltr';
  return rtl > ltr ? 'rtl' : 'ltr';
}

function clean(units: readonly string[]): string {
  return typedLetters(units.join(''))
    .replace(/\u0000/g, '')
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ (?=[\p{M}])/gu, '')
    .trim();
}
