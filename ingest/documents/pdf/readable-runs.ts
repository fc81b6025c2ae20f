// How much of a document its glyphs say, and which of its runs say it.
import type { GlyphRun } from './glyph-run';

/** `pages` without the runs whose gathered text several of them claim: it belongs to one of them, and nobody knows which. */
export function readableRuns(pages: readonly (readonly GlyphRun[])[]): GlyphRun[][] {
  const claims = new Map<string, number>();
  for (const run of pages.flat()) {
    if (run.source === 'gathered') claims.set(run.text, (claims.get(run.text) ?? 0) + 1);
  }
  return pages.map((runs) => runs.filter((run) => run.source !== 'gathered' || claims.get(run.text) === 1));
}

/** Share of the letters of `pages` that can't be read; `readable` is what `readableRuns` has left of them. */
export function unreadableShare(
  pages: readonly (readonly GlyphRun[])[],
  readable: readonly (readonly GlyphRun[])[],
): number {
  const left = new Set(readable.flat());
  let [known, unknown] = [0, 0];
  for (const run of pages.flat()) {
    const letters = [...run.text.replace(/\s+/g, '')].length;
    if (!left.has(run)) unknown += letters;
    else {
      known += letters;
      unknown += silentGlyphs(run, letters);
    }
  }
  return known + unknown === 0 ? 0 : unknown / (known + unknown);
}

/** Glyphs without a meaning, less those that are parts of a letter or a ligature whose other glyph has it. */
function silentGlyphs(run: GlyphRun, letters: number): number {
  const wide = run.glyphs.filter((glyph) => glyph.width > run.height * 0.05);
  const silent = wide.filter((glyph) => glyph.text === '').length;
  const speaking = run.glyphs.filter((glyph) => glyph.text.trim() !== '').length;
  return Math.max(0, silent - Math.max(0, letters - speaking));
}
