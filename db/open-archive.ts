// An archive opened in one of its two roles, with what serves it and the order in which it closes.
import type { AnalysisSink } from '../core/model/analysis-ports';
import type { ArchiveSink } from '../core/model/import-ports';
import type { WarmedFor } from '../core/model/worker-protocol';
import { analysisWriter } from './analysis/analysis-writer';
import { takeInGazetteer } from './analysis/gazetteer-speaker';
import { openForReading, openForWriting, prepareFolder } from './archive/connection';
import { HighWaterKeeper, noteLostCommits } from './archive/high-water';
import { takeWriterLock } from './archive/writer-lock';
import { readHandlers, writeHandlers } from './handlers';
import { markInterrupted } from './repositories/batches';
import { importWriter } from './repositories/import-writer';
import { IndexTidier } from './search/index-tidier';
import { warmUpSteps } from './search/warm-up';

export interface OpenArchive {
  /** The archive folder. */
  readonly root: string;
  /** By command name. */
  readonly handlers: object;
  /** The receiving end of an import; the writer's only. */
  readonly sink: ArchiveSink | null;
  /** The receiving end of the background jobs; the writer's only. */
  readonly analysis: AnalysisSink | null;
  /** To be called after a command that may have written, before it is answered. */
  readonly committed: () => void;
  /** What fills the caches of a reader before the first question; empty for the writer. */
  readonly warmUp: (warmedFor: WarmedFor) => readonly (() => void)[];
  /** False once closed. */
  readonly isOpen: () => boolean;
  /** Checkpoints, closes, and gives the lock back. Nothing may be called afterwards. */
  readonly close: () => void;
}

/** @throws MarsadError see `openForReading` */
export function openReader(root: string): OpenArchive {
  const db = openForReading(root);
  return {
    root,
    handlers: readHandlers(db, root),
    sink: null,
    analysis: null,
    committed: () => undefined,
    warmUp: (warmedFor) => warmUpSteps(db, warmedFor),
    isOpen: () => db.open,
    close: () => void db.close(),
  };
}

/**
 * Opens as the one writer; serves the read commands as well.
 * @param program named to others while the archive is held
 * @throws MarsadError ARCHIVE_LOCKED, and see `openForWriting`
 */
export function openWriter(root: string, create: boolean, program: string): OpenArchive {
  prepareFolder(root, create);
  const release = takeWriterLock(root, program);
  try {
    const db = openForWriting(root, create);
    try {
      noteLostCommits(db, root);
      markInterrupted(db);
      takeInGazetteer(db);
      const keeper = new HighWaterKeeper(db, root);
      keeper.keep();
      const committed = (): void => keeper.keep();
      const tidier = new IndexTidier(db, logTidying);
      return {
        root,
        handlers: { ...readHandlers(db, root), ...writeHandlers(db, root) },
        sink: importWriter(db, committed, tidier),
        analysis: analysisWriter(db, committed),
        committed,
        warmUp: () => [],
        isOpen: () => db.open,
        close() {
          try {
            tidier.complete();
            db.pragma('wal_checkpoint(TRUNCATE)');
            db.close();
          } finally {
            release();
          }
        },
      };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    release();
    throw error;
  }
}

/** What is tidied is derived: that it could not be is for the log, and no failure of what was asked for. */
function logTidying(error: unknown): void {
  process.stderr.write(
    `db tidying the index: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
