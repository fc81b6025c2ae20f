// Splits a text into runs of one direction, for formats that store direction with the run and not with the character.
import type { Direction } from './bidi';

export interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

const RTL_SCRIPTS = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const RTL_LETTER = `[\\p{L}&&[${RTL_SCRIPTS}]]`;
const LTR_LETTER = `[\\p{L}--[${RTL_SCRIPTS}]]`;

/** A stretch of letters of one direction with their marks; of digits and marks; of anything else. */
const STRETCH = new RegExp(
  `(?<rtl>${RTL_LETTER}[\\p{M}${RTL_LETTER}]*)|(?<ltr>${LTR_LETTER}[\\p{M}${LTR_LETTER}]*)|(?<weak>[\\p{M}\\p{Nd}]+)|[^\\p{L}\\p{M}\\p{Nd}]+`,
  'gv',
);

/**
 * The runs of `text` in order; joined they are `text` again. Letters have the direction of their script, marks and digits that
 * follow letters go with them; what stands between letters of one direction goes with them, else with `base` (the neutral
 * rules N1 and N2 of Unicode Annex 9, brackets not paired).
 */
export function directionRuns(text: string, base: Direction): readonly DirectionRun[] {
  const runs: { text: string; direction: Direction }[] = [];
  const add = (part: string, direction: Direction): void => {
    const last = runs.at(-1);
    if (part === '') return;
    if (last?.direction === direction) last.text += part;
    else runs.push({ text: part, direction });
  };
  let strong: Direction | null = null;
  let neutral = '';
  for (const match of text.matchAll(STRETCH)) {
    const { rtl, ltr, weak } = match.groups ?? {};
    if (rtl !== undefined || ltr !== undefined) {
      const direction = rtl === undefined ? 'ltr' : 'rtl';
      add(neutral, direction === (strong ?? base) ? direction : base);
      neutral = '';
      add(match[0], direction);
      strong = direction;
    } else if (weak !== undefined && neutral === '' && strong !== null) add(weak, strong);
    else neutral += match[0];
  }
  add(neutral, base);
  return runs;
}
