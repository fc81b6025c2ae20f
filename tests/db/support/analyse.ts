// Runs the background job over statements to its end on the connections of a test, as its thread does over message ports.
import type { AnalysisProgress } from '../../../core/contract/schema/statements';
import { analysisWriter } from '../../../db/analysis/analysis-writer';
import { runAnalysis } from '../../../db/analysis/run-analysis';
import { statementJob } from '../../../db/analysis/statement-job';
import type { TestArchive } from './test-archive';

/** @param stop tells, after each commit, whether to stop; answers what was told of the run */
export async function analyse(archive: TestArchive, stop: () => boolean = () => false): Promise<AnalysisProgress[]> {
  const told: AnalysisProgress[] = [];
  const job = statementJob(
    archive.reader().db,
    analysisWriter(archive.db, () => undefined),
  );
  await runAnalysis([job], { progress: (progress) => told.push(progress), cancelled: stop });
  return told;
}
