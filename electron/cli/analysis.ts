// Background jobs on the command line: run to their end before an answer, told on stderr.
import { MarsadError } from '../../core/contract/errors';
import type { AnalysisJobName, AnalysisProgress, AnalysisState } from '../../core/contract/schema/statements';
import { startAnalysis } from '../workers/analysis-run';
import type { DbClient } from '../workers/db-client';
import { withReader, withWriter, type Ask } from './archive-access';
import { onInterrupt } from './interrupt';
import type { Output } from './output';
import { ProgressLine } from './progress-line';

/** Codes with which an archive refuses a writer, though reading it works. */
const NO_WRITER = ['ARCHIVE_LOCKED', 'ARCHIVE_READ_ONLY'];

/**
 * Works through everything that waits; Ctrl-C stops it after the articles in hand.
 * @throws MarsadError CANCELLED, WORKER_DIED, DISK_FULL, …; what is committed stays, and is not done again
 */
export async function analyse(archive: string, writer: DbClient): Promise<void> {
  const line = new ProgressLine();
  const running = startAnalysis({
    archivePath: archive,
    writer,
    givesWay: false,
    progress: (progress) => {
      line.show(() => progressText(progress));
    },
  });
  const listening = onInterrupt(() => {
    running.cancel();
  });
  try {
    const { cancelled } = await running.finished;
    const detail = 'What has been worked out until then is kept; the next command goes on with the rest.';
    if (cancelled) throw new MarsadError('CANCELLED', { detail });
  } finally {
    listening.stop();
    line.clear();
  }
}

/**
 * Reads after everything that waits has been worked out, if one of `jobs` has something left to do. Where another program holds the archive, or it can't be written,
 * reads what there is and says on stderr how many articles are missing.
 */
export async function withReaderAfterAnalysis<T>(
  archive: string,
  out: Output,
  jobs: readonly AnalysisJobName[],
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const state = await analysisState(archive);
  if (jobs.some((job) => state[job].pending > 0)) {
    try {
      await withWriter(archive, 'marsad', (_ask, writer) => analyse(archive, writer));
    } catch (error) {
      if (!(error instanceof MarsadError) || !NO_WRITER.includes(error.code)) throw error;
      const left = await analysisState(archive);
      for (const job of jobs) {
        const { pending } = left[job];
        if (pending > 0) out.note(`${pending} articles have not been read for ${job} yet: ${holder(error)}`);
      }
    }
  }
  return withReader(archive, work);
}

function analysisState(archive: string): Promise<AnalysisState> {
  return withReader(archive, (ask) => ask('analysis.state', {}));
}

function holder({ code, params }: MarsadError): string {
  return code === 'ARCHIVE_LOCKED' ? `${params['program'] ?? ''} holds the archive` : 'the archive can only be read';
}

function progressText({ job, done, total, rate, secondsLeft }: AnalysisProgress): string {
  const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft)} s left`;
  return `${job}: ${done} of ${total} articles, ${Math.round(rate)}/s${left}`;
}
