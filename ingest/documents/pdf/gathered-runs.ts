// Runs whose whole text the file has given to one of their glyphs, and nothing to the others, as WeasyPrint up to at least 57 does
// with right-to-left text: the text is put back over the run.
import type { Glyph, GlyphRun } from './glyph-run';

/** A glyph may stand for that many letters: Arabic ligatures go up to whole words. */
const MOST_LETTERS = 8;

export function withGathered(runs: readonly GlyphRun[]): GlyphRun[] {
  const out: GlyphRun[] = [];
  let joined: GlyphRun[] = [];
  const flush = (): void => {
    const text = gatheredText(joined);
    if (text === null) out.push(...joined.map(possible));
    else out.push(whole(joined, text));
    joined = [];
  };
  for (const run of runs) {
    // Where a mark stands aside, pdf.js starts a new item.
    const last = joined.at(-1);
    if (last && !goesOn(last, run)) flush();
    joined.push(run);
  }
  flush();
  return out;
}

function goesOn(last: GlyphRun, run: GlyphRun): boolean {
  if (last.source !== 'glyphs' || run.source !== 'glyphs' || last.font !== run.font) return false;
  const level = Math.abs(last.y - run.y) < run.height * 0.1 && Math.abs(last.height - run.height) < run.height * 0.01;
  const gap = run.x - (last.x + last.width);
  return level && Math.abs(gap) < run.height && (last.glyphs.some(isSilent) || run.glyphs.some(isSilent));
}

/** The run must be about as long as the text: the same glyph elsewhere claims it, too. */
function gatheredText(runs: readonly GlyphRun[]): string | null {
  const glyphs = runs.flatMap((run) => run.glyphs);
  const told = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const text = told[0]?.text;
  if (text === undefined || told.length > 1 || glyphs.length < 3 || runs.some((run) => run.source !== 'glyphs'))
    return null;
  const letters = [...text].length;
  return letters > glyphs.length * 0.6 && letters < glyphs.length * 1.6 ? text : null;
}

function whole(runs: readonly GlyphRun[], text: string): GlyphRun {
  const main = runs.reduce((best, run) => (run.width > best.width ? run : best));
  const x = Math.min(...runs.map((run) => run.x));
  const place = { text, x, width: Math.max(...runs.map((run) => run.x + run.width)) - x };
  return { ...main, ...place, glyphs: [place], source: 'gathered' };
}

/** Where some glyphs of a run mean nothing, one that means a whole sentence is a fault of the file. */
function possible(run: GlyphRun): GlyphRun {
  if (run.source !== 'glyphs' || !run.glyphs.some(isSilent) || !run.glyphs.some(isImpossible)) return run;
  const glyphs = run.glyphs.map((glyph) => (isImpossible(glyph) ? { ...glyph, text: '' } : glyph));
  return { ...run, glyphs, text: glyphs.map((glyph) => glyph.text).join('') };
}

function isSilent(glyph: Glyph): boolean {
  return glyph.text === '' && glyph.width > 0;
}

function isImpossible({ text }: Glyph): boolean {
  return [...text].length > MOST_LETTERS || /\S\s+\S/.test(text);
}
