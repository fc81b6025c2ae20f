// Every read and write command of the contract table, put together from what each feature contributes; a missing one does not compile.
import type { Handlers, ReadCommand, WriteCommand } from '../core/contract/commands';
import type { Connection } from './archive/connection';
import { analysisReads } from './repositories/analysis-handlers';
import { articleReads, articleWrites } from './repositories/article-handlers';
import { backupWrites } from './repositories/backup-handlers';
import { codebookReads, codebookWrites } from './repositories/codebook-handlers';
import { compareReads, compareWrites } from './repositories/compare-handlers';
import { excerptReads, excerptWrites } from './repositories/excerpt-handlers';
import { exportReads } from './repositories/export-handlers';
import { historyReads, historyWrites } from './repositories/history-handlers';
import { ledgerReads, ledgerWrites } from './repositories/ledger-handlers';
import { lookupReads } from './repositories/lookup-handlers';
import { savedSearchReads, savedSearchWrites } from './repositories/saved-search-handlers';
import { searchHistoryReads, searchHistoryWrites } from './repositories/search-history-handlers';
import { speakerReads, speakerWrites } from './repositories/speaker-handlers';
import { statementReads, statementWrites } from './repositories/statement-handlers';
import { storyReads, storyWrites } from './repositories/story-handlers';
import { summaryReads } from './repositories/summary-handlers';
import { verifyReads, verifyWrites } from './repositories/verify-handlers';
import { timelineReads } from './repositories/timeline-handlers';
import { searchReads } from './search/search-handlers';

/** `root` is the archive folder. Inputs are already parsed. */
export function readHandlers(db: Connection, root: string) {
  return {
    ...analysisReads(db),
    ...articleReads(db),
    ...codebookReads(db),
    ...compareReads(db),
    ...excerptReads(db),
    ...exportReads(db, root),
    ...historyReads(db),
    ...ledgerReads(db),
    ...lookupReads(db),
    ...savedSearchReads(db),
    ...searchHistoryReads(db),
    ...searchReads(db),
    ...speakerReads(db),
    ...statementReads(db, root),
    ...storyReads(db),
    ...summaryReads(db, root),
    ...timelineReads(db),
    ...verifyReads(root),
  } satisfies Handlers<ReadCommand>;
}

/** For the one connection that may write; inputs are already parsed. */
export function writeHandlers(db: Connection, root: string) {
  return {
    ...articleWrites(db),
    ...backupWrites(root),
    ...codebookWrites(db),
    ...compareWrites(db),
    ...excerptWrites(db),
    ...historyWrites(db),
    ...ledgerWrites(db, root),
    ...savedSearchWrites(db),
    ...searchHistoryWrites(db),
    ...storyWrites(db),
    ...speakerWrites(db),
    ...statementWrites(db),
    ...verifyWrites(db, root),
  } satisfies Handlers<WriteCommand>;
}
