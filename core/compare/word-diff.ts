// The wording of one telling against the base's, word by word, with blocks that only stand elsewhere told apart.
import { diffArrays } from 'diff';
import type { DiffSegment } from '../contract/schema/compare';
import { markMoved, type Run } from './moved-blocks';
import { comparedTokens, type ComparedToken } from './tokens';

/** Past this many edits two texts are told apart as wholes: nobody reads such a difference word by word. */
const MAX_EDITS = 2_000;

/**
 * Segments in reading order. All but `missing` ones, joined, are `text` exactly; `missing` ones hold words of `base`. Spelling
 * variants, quotation marks and punctuation make no difference.
 */
export function wordDiff(base: string, text: string): DiffSegment[] {
  const before = comparedTokens(base);
  const after = comparedTokens(text);
  if (after.length === 0) return text === '' ? [] : [{ text, kind: before.length === 0 ? 'same' : 'changed' }];
  const changes = diffArrays([...before], [...after], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: MAX_EDITS,
  });
  const runs = changes === undefined ? wholly(before, after) : runsOf(changes);
  return segmentsOf(markMoved(runs, before, after), base, text, before, after);
}

function wholly(before: readonly ComparedToken[], after: readonly ComparedToken[]): Run[] {
  return [
    { kind: 'missing', from: 0, to: before.length },
    { kind: 'added', from: 0, to: after.length },
  ];
}

function runsOf(changes: readonly { added: boolean; removed: boolean; count: number }[]): Run[] {
  const runs: Run[] = [];
  let old = 0;
  let now = 0;
  for (const { added, removed, count } of changes) {
    if (removed) {
      runs.push({ kind: 'missing', from: old, to: old + count });
      old += count;
    } else {
      runs.push({ kind: added ? 'added' : 'same', from: now, to: now + count });
      now += count;
      if (!added) old += count;
    }
  }
  return runs;
}

/** Cuts the raw texts at the runs: a gap between two words belongs to the one before it, what precedes the first word to it. */
function segmentsOf(
  runs: readonly Run[],
  base: string,
  text: string,
  before: readonly ComparedToken[],
  after: readonly ComparedToken[],
): DiffSegment[] {
  const segments: DiffSegment[] = [];
  runs.forEach((run, i) => {
    if (run.from === run.to) return;
    if (run.kind === 'missing') {
      const first = before[run.from]?.start ?? 0;
      segments.push({ text: base.slice(first, before[run.to - 1]?.end ?? base.length), kind: 'missing' });
      return;
    }
    const start = run.from === 0 ? 0 : (after[run.from]?.start ?? 0);
    const end = run.to === after.length ? text.length : (after[run.to]?.start ?? text.length);
    const replaces = run.kind === 'added' && isMissing(runs[i - 1], runs[i + 1]);
    segments.push({ text: text.slice(start, end), kind: replaces ? 'changed' : run.kind });
  });
  return segments;
}

function isMissing(...neighbours: readonly (Run | undefined)[]): boolean {
  return neighbours.some((run) => run?.kind === 'missing');
}
