// Checks that the archive is what was imported and tagged: database, texts, index, excerpts, statements, originals. Repairs nothing.
import type { CommandOutput, Handlers } from '../../core/contract/commands';
import { openForReading } from '../archive/connection';
import { readHighWater } from '../archive/high-water';
import { breather } from './verify-breather';
import { checkDatabase, checkLedger, checkLostCommits } from './verify-database';
import { checkTexts } from './verify-texts';
import { analysisStateReader } from './analysis-handlers';
import { checkOriginals } from './verify-originals';
import type { Problem, Report } from './verify-report';
import { checkReadings } from './verify-statements';

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
    checkReadings(db, report);
    const { statements, stories } = analysisStateReader(db)();
    const articles = await checkTexts(db, report, breathe);
    await checkOriginals(db, root, report);
    const pending = { statements: statements.pending, stories: stories.pending };
    return { ok: problems.length === 0, articles, problems, pending };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT')) throw error;
    report('DATABASE_DAMAGED', `reading stopped: ${error.message}`);
    return { ok: false, articles: 0, problems, pending: { statements: 0, stories: 0 } };
  } finally {
    db.close();
  }
}
