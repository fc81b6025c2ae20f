// Excerpts may overlap: each gets a level, so that their underlines stand below one another instead of on top.
import type { Stretch } from './stretch';

export const MAX_LEVELS = 4;

/** For each stretch, in the given order, the lowest level that no overlapping earlier stretch holds (the last one at most). */
export function levelsOf(stretches: readonly Stretch[]): readonly number[] {
  const order = stretches
    .map((stretch, index) => ({ stretch, index }))
    .sort((a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end);
  const endOfLevel: number[] = [];
  const levels: number[] = Array.from({ length: stretches.length }, () => 0);
  for (const { stretch, index } of order) {
    let level = endOfLevel.findIndex((end) => end <= stretch.start);
    if (level === -1) level = Math.min(endOfLevel.length, MAX_LEVELS - 1);
    endOfLevel[level] = Math.max(endOfLevel[level] ?? 0, stretch.end);
    levels[index] = level;
  }
  return levels;
}
