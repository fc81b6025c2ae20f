// Splits a text into runs of one direction, for formats that store direction with the run and not with the character.
import type { Direction } from './bidi';
import { RTL_SCRIPT } from './bidi';

export interface DirectionRun {
  readonly text: string;
  readonly direction: Direction;
}

const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{Nd}/u;

/**
 * The runs of `text` in order; joined they are `text` again. Letters have the direction of their script, a mark goes with the
 * character before it, digits with the letters before them; what stands between two letters of one direction goes with them,
 * else with `base` (the neutral rules N1 and N2 of Unicode Annex 9, brackets not paired).
 */
export function directionRuns(text: string, base: Direction): readonly DirectionRun[] {
  const runs: { text: string; direction: Direction }[] = [];
  const add = (part: string, direction: Direction): void => {
    const last = runs.at(-1);
    if (part === '') return;
    if (last?.direction === direction) last.text += part;
    else runs.push({ text: part, direction });
  };
  let strong: Direction = base;
  let neutral = '';
  for (const character of text) {
    const direction = strongDirection(character);
    if (direction !== null) {
      add(neutral, direction === strong ? strong : base);
      neutral = '';
      add(character, direction);
      strong = direction;
    } else if (neutral === '' && (MARK.test(character) || (DIGIT.test(character) && runs.length > 0))) {
      add(character, strong);
    } else neutral += character;
  }
  add(neutral, base);
  return runs;
}

function strongDirection(character: string): Direction | null {
  if (!LETTER.test(character)) return null;
  return RTL_SCRIPT.test(character) ? 'rtl' : 'ltr';
}
