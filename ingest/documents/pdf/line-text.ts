// The runs of one line -> its text in reading order.
import type { GlyphRun, VisualUnit } from './glyph-run';
import { typedLetters } from './presentation-forms';
import { bracketsBalance, countStrong, readingOrder, type Direction } from './visual-order';
import { visualUnits } from './visual-units';

/** A gap of this share of the font size is a space between words. */
const SPACE_SHARE = 0.15;
/** The same where the line's spaces are glyphs: gaps are then mostly loose letters. */
const SPACE_SHARE_BESIDE_SPACES = 0.3;
/** A line has spaces of its own where there is one for so many letters. */
const LONGEST_WORDS = 20;

/** `base` is the direction of the text around the line, for lines that have none of their own. */
export function lineText(runs: readonly GlyphRun[], base: Direction): string {
  const units = visualUnits(runs);
  const height = Math.max(1, ...runs.map((run) => run.height));
  const visual: string[] = [];
  const gap = height * spaceShare(units);
  let edge: number | null = null;
  for (const unit of units) {
    if (edge !== null && unit.x - edge > gap) visual.push(' ');
    visual.push(...apart(unit.text));
    edge = Math.max(edge ?? unit.x, unit.x + unit.width);
  }
  const direction = directionOf(visual.join(''), base);
  const turned = clean(readingOrder(visual, direction, true));
  // Some writers already store the character that was typed.
  const asStored = clean(readingOrder(visual, direction, false));
  return bracketsBalance(asStored) > bracketsBalance(turned) ? asStored : turned;
}

/** White space at the ends of a longer text stands on its left or right, whichever way it is read. */
function apart(text: string): string[] {
  const words = text.trim();
  if (words === text || words === '') return text === '' ? [] : [text];
  return [' ', words, ' '];
}

function spaceShare(units: readonly VisualUnit[]): number {
  const spaces = units.filter((unit) => unit.text.trim() === '' && unit.text !== '').length;
  return spaces * LONGEST_WORDS >= units.length - spaces && spaces > 0 ? SPACE_SHARE_BESIDE_SPACES : SPACE_SHARE;
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
