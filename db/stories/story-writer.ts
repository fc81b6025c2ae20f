// The receiving end of the job that finds copies and stories.
import type { AnalysisSink } from '../../core/model/analysis-ports';
import { STORY_VERSION } from '../../core/stories/version';
import type { Connection } from '../archive/connection';
import { placeStories } from './place-stories';
import { signatureWriter } from './signature-writer';

/** @param committed runs after each commit and before the answer */
export function storyWriter(
  db: Connection,
  committed: () => void,
): Pick<AnalysisSink, 'writeSignatures' | 'placeStories'> {
  const writeSignatures = signatureWriter(db);
  takeUpVersion(db);
  return {
    writeSignatures({ articles }) {
      writeSignatures(articles);
      committed();
      return Promise.resolve();
    },
    placeStories({ articles, grouped }) {
      const settled = placeStories(db, articles, grouped);
      committed();
      return Promise.resolve(settled);
    },
  };
}

/** What other rules have worked out is worked out anew, article by article; stories keep their ids and names meanwhile. */
function takeUpVersion(db: Connection): void {
  const known = db.prepare("SELECT value FROM meta WHERE key = 'story_version'").pluck().get();
  if (known === STORY_VERSION) return;
  db.transaction(() => {
    if (known !== undefined) {
      db.exec(
        'INSERT INTO story_queue SELECT id FROM articles WHERE latest = 1 AND trashed_at IS NULL ON CONFLICT DO NOTHING',
      );
    }
    db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(
      'story_version',
      STORY_VERSION,
    );
  }).immediate();
}
