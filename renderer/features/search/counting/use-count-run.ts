// Counts a file of queries one after another, until it is done or stopped; what has been counted stays.
import { useCallback, useEffect, useRef, useState } from 'react';
import { answerQuery, type BatchAnswer, type BatchQuery } from '../../../../core/query/batch';
import type { MarsadError } from '../../../../core/contract/errors';
import { asMarsadError, call } from '../../../api/client';

/** The table is drawn anew no more often than this. */
const SHOWN_EVERY_MS = 100;

export interface CountRun {
  /** Null until a file has been chosen. */
  readonly file: { readonly name: string; readonly queries: readonly BatchQuery[] } | null;
  /** In the order of the file, as far as the run has come. */
  readonly answers: readonly BatchAnswer[];
  readonly running: boolean;
  /** What ended the run before its end; a query that can't be carried out does not. */
  readonly failure: MarsadError | null;
  readonly choose: () => void;
  readonly stop: () => void;
}

type Progress = Omit<CountRun, 'choose' | 'stop'>;

const nothing: Progress = { file: null, answers: [], running: false, failure: null };

export function useCountRun(): CountRun {
  const [progress, setProgress] = useState(nothing);
  /** Grows with each run and each stop: a run that is no longer the latest ends. */
  const latest = useRef(0);
  const stop = useCallback(() => {
    latest.current++;
    setProgress((now) => ({ ...now, running: false }));
  }, []);
  useEffect(
    () => () => {
      latest.current++;
    },
    [],
  );
  const choose = useCallback(() => {
    const mine = ++latest.current;
    run(() => latest.current === mine, setProgress).catch((error: unknown) => {
      if (latest.current === mine) setProgress((now) => ({ ...now, running: false, failure: asMarsadError(error) }));
    });
  }, []);
  return { ...progress, choose, stop };
}

async function run(isWanted: () => boolean, tell: (change: (now: Progress) => Progress) => void): Promise<void> {
  const file = await call('queryFile.choose', {});
  if (file === null || !isWanted()) return;
  tell(() => ({ ...nothing, file, running: true }));
  const answers: BatchAnswer[] = [];
  let shownAt = performance.now();
  for (const asked of file.queries) {
    answers.push(await answerQuery(asked, (query) => call('search.counts', { query })));
    if (!isWanted()) return;
    if (performance.now() - shownAt < SHOWN_EVERY_MS) continue;
    shownAt = performance.now();
    const sofar = [...answers];
    tell((now) => ({ ...now, answers: sofar }));
  }
  tell((now) => ({ ...now, answers, running: false }));
}
