// Finds what a diff calls missing in one place and added in another, though it was only moved.
import type { ComparedToken } from './tokens';

/** Words `from` to `to` (half-open): of the base where `missing`, of the other text otherwise. */
export interface Run {
  readonly kind: 'same' | 'added' | 'missing' | 'moved';
  readonly from: number;
  readonly to: number;
}

/** Shorter blocks recur by chance. */
const LEAST_WORDS = 3;
/** Work is bounded for texts that have little in common: pairs of words looked at. */
const MOST_PAIRS = 1_000_000;

interface Block {
  readonly old: number;
  readonly now: number;
  readonly length: number;
}

/** The same runs with moved blocks cut out of them: `moved` where they stand now, gone from the `missing` run they came from. */
export function markMoved(
  runs: readonly Run[],
  before: readonly ComparedToken[],
  after: readonly ComparedToken[],
): readonly Run[] {
  let marked = runs;
  let pairs = 0;
  for (;;) {
    const missing = marked.filter((run) => run.kind === 'missing');
    const added = marked.filter((run) => run.kind === 'added');
    const size = (some: readonly Run[]): number => some.reduce((sum, run) => sum + run.to - run.from, 0);
    pairs += size(missing) * size(added);
    if (pairs > MOST_PAIRS) return marked;
    const block = longestCommon(missing, added, before, after);
    if (!block) return marked;
    marked = marked.flatMap((run) => cut(run, block));
  }
}

function longestCommon(
  missing: readonly Run[],
  added: readonly Run[],
  before: readonly ComparedToken[],
  after: readonly ComparedToken[],
): Block | null {
  let best: Block | null = null;
  for (const gone of missing) {
    for (const come of added) {
      for (let i = gone.from; i < gone.to; i++) {
        for (let j = come.from; j < come.to; j++) {
          let length = 0;
          while (i + length < gone.to && j + length < come.to && before[i + length]?.key === after[j + length]?.key) {
            length++;
          }
          if (length >= LEAST_WORDS && length > (best?.length ?? 0)) best = { old: i, now: j, length };
        }
      }
    }
  }
  return best;
}

function cut(run: Run, { old, now, length }: Block): Run[] {
  if (run.kind === 'missing' && old >= run.from && old < run.to) {
    return nonEmpty([
      { ...run, to: old },
      { ...run, from: old + length },
    ]);
  }
  if (run.kind === 'added' && now >= run.from && now < run.to) {
    return nonEmpty([
      { ...run, to: now },
      { kind: 'moved', from: now, to: now + length },
      { ...run, from: now + length },
    ]);
  }
  return [run];
}

function nonEmpty(runs: Run[]): Run[] {
  return runs.filter((run) => run.to > run.from);
}
