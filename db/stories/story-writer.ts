// The receiving end of the job that finds copies and stories.
import type { AnalysisSink } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { placeStories } from './place-stories';
import { signatureWriter } from './signature-writer';

/** @param committed runs after each commit and before the answer */
export function storyWriter(
  db: Connection,
  committed: () => void,
): Pick<AnalysisSink, 'writeSignatures' | 'placeStories'> {
  const writeSignatures = signatureWriter(db);
  return {
    writeSignatures({ articles }) {
      writeSignatures(articles);
      committed();
      return Promise.resolve();
    },
    placeStories({ articles }) {
      const settled = placeStories(db, articles);
      committed();
      return Promise.resolve(settled);
    },
  };
}
