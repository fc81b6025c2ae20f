// Checks that the archive is what was imported and tagged: database, texts, index, excerpts, originals. Repairs nothing.
import type { CommandOutput, Handlers } from '../../core/contract/commands';
import { openForReading } from '../archive/connection';
import { readHighWater } from '../archive/high-water';
import { breather } from './verify-breather';
import { checkDatabase, checkLedger, checkLostCommits } from './verify-database';
import { checkTexts } from './verify-texts';
import { checkOriginals } from './verify-originals';
import type { Problem, Report } from './verify-report';

/** Runs on a connection and a snapshot of its own and pauses often, so that searches on the same thread get their turn. */
export function verifyReads(root: string) {
  return { 'archive.verify': () => verify(root) } satisfies Partial<Handlers<'archive.verify'>>;
}

async function verify(root: string): Promise<CommandOutput<'archive.verify'>> {
  const problems: Problem[] = [];
  const report: Report = (code, detail, articleId) => problems.push({ code, articleId: articleId ?? null, detail });
  const mark = readHighWater(root); // before the snapshot: a commit in between must not look like a loss
  const db = openForReading(root);
  try {
    db.exec('BEGIN');
    const breathe = breather();
    checkDatabase(db, report);
    checkLostCommits(db, mark, report);
    checkLedger(db, report);
    const articles = await checkTexts(db, report, breathe);
    await checkOriginals(db, root, report);
    return { ok: problems.length === 0, articles, problems };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT')) throw error;
    report('DATABASE_DAMAGED', `reading stopped: ${error.message}`);
    return { ok: false, articles: 0, problems };
  } finally {
    db.close();
  }
}
