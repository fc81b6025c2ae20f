// The receiving end of all background jobs, put together from what each contributes.
import type { AnalysisSink } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { storyWriter } from '../stories/story-writer';
import { statementWriter } from './statement-writer';

/** @param committed runs after each commit and before the answer: what it makes durable belongs to the acknowledgement */
export function analysisWriter(db: Connection, committed: () => void): AnalysisSink {
  return { ...statementWriter(db, committed), ...storyWriter(db, committed) };
}
