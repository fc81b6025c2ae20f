// One pass over all that an archive consists of. What can't be read any more does not keep the rest from being looked at.
import type { CommandOutput } from '../../core/contract/commands';
import { openForReading, type Connection } from '../archive/connection';
import { readHighWater } from '../archive/high-water';
import { codeOf } from '../archive/system-failure';
import { analysisStateReader } from './analysis-handlers';
import { breather } from './verify-breather';
import { checkDatabase, checkLedger, checkLostCommits } from './verify-database';
import { checkOriginals } from './verify-originals';
import type { Finding, Report } from './verify-report';
import { withRescue } from './verify-rescue';
import { checkReadings } from './verify-statements';
import { checkStories } from './verify-stories';
import { checkTexts } from './verify-texts';

export type Verified = CommandOutput<'archive.verify'>;

/**
 * Works on a connection and a snapshot of its own and pauses often, so that calls on the same thread get their turn.
 * @param base a folder outside the archive in which its backups may lie
 */
export async function verifyArchive(root: string, base: string | null): Promise<Verified> {
  const findings: Finding[] = [];
  const report: Report = (code, detail, articleId) => findings.push({ code, articleId: articleId ?? null, detail });
  const mark = readHighWater(root); // before the snapshot: a commit in between must not look like a loss
  const db = openForReading(root);
  try {
    db.exec('BEGIN');
    let articles = 0;
    const breathe = breather();
    const checks: readonly (readonly [what: string, check: () => unknown])[] = [
      ['the database', () => checkDatabase(db, report)],
      ['the counters', () => checkLostCommits(db, mark, report)],
      ['the ledger', () => checkLedger(db, report)],
      ['what was read for statements', () => checkReadings(db, report)],
      ['the stories', () => checkStories(db, report)],
      ['the texts', () => checkTexts(db, report, breathe, () => articles++)],
      ['the originals', () => checkOriginals(db, root, report)],
    ];
    for (const [what, check] of checks) await readable(what, check, report);
    const problems = await withRescue(db, root, base, findings);
    return { ok: problems.length === 0, articles, problems, pending: pendingOf(db) };
  } finally {
    db.close();
  }
}

async function readable(what: string, check: () => unknown, report: Report): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_CORRUPT')) throw error;
    report('DATABASE_DAMAGED', `${what} can't be read to the end: ${codeOf(error)}`);
  }
}

function pendingOf(db: Connection): Verified['pending'] {
  try {
    const { statements, stories } = analysisStateReader(db)();
    return { statements: statements.pending, stories: stories.pending };
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_CORRUPT')) throw error;
    return { statements: 0, stories: 0 }; // that it can't be read is among the problems
  }
}
