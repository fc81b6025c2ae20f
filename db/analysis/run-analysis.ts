// Runs the background jobs one after another to their end, tells how far they are, and stops between two steps when asked.
import type { AnalysisProgress } from '../../core/contract/schema/statements';
import type { AnalysisJob } from './analysis-job';

export interface AnalysisRun {
  readonly progress: (progress: AnalysisProgress) => void;
  readonly cancelled: () => boolean;
}

/** Milliseconds over which the rate is measured. */
const RATE_WINDOW = 4_000;

/** @returns whether it was stopped before its end. What a failing step had committed before stays; the failure is the caller's. */
export async function runAnalysis(
  jobs: readonly AnalysisJob[],
  { progress, cancelled }: AnalysisRun,
): Promise<{ readonly cancelled: boolean }> {
  for (const job of jobs) {
    let total = job.pending();
    if (total === 0) continue;
    const rate = new RateMeter();
    let done = 0;
    const tell = (phase: AnalysisProgress['phase']): void => {
      const perSecond = rate.perSecond();
      const secondsLeft = perSecond > 0 ? (total - done) / perSecond : null;
      progress({ job: job.name, phase, done, total, rate: perSecond, secondsLeft, error: null });
    };
    tell('running');
    for (;;) {
      if (cancelled()) {
        tell('cancelled');
        return { cancelled: true };
      }
      const settled = await job.step();
      if (settled === 0) break;
      done += settled;
      total = done + job.pending(); // an import or a correction may have brought more
      rate.add(settled);
      tell('running');
    }
    tell('done');
  }
  return { cancelled: false };
}

class RateMeter {
  private readonly steps: { readonly at: number; readonly count: number }[] = [{ at: performance.now(), count: 0 }];

  add(count: number): void {
    const now = performance.now();
    this.steps.push({ at: now, count });
    while (this.steps.length > 2 && (this.steps[0]?.at ?? now) < now - RATE_WINDOW) this.steps.shift();
  }

  perSecond(): number {
    const [first, ...later] = this.steps;
    const last = later.at(-1);
    if (!first || !last || last.at === first.at) return 0;
    return (1_000 * later.reduce((sum, step) => sum + step.count, 0)) / (last.at - first.at);
  }
}
