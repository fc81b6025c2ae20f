// The import ledger: batches, the fate of every record ever read, and taking a batch back.
import { MarsadError } from '../../core/contract/errors';
import type { CommandArgs, CommandOutput, Handlers } from '../../core/contract/commands';
import type { Batch, LedgerRecord, Outcome } from '../../core/contract/schema/ledger';
import type { Connection } from '../archive/connection';
import { batchOf, COUNTED, countsOf } from './batches';
import { undoBatch } from './ledger-undo';
import { removeUnreferencedOriginals } from './ledger-originals';
import { paramsOf } from './record-params';

interface BatchRow {
  seq: number;
  id: string;
  state: Batch['state'];
  inputs: string;
  startedAt: string;
  finishedAt: string | null;
}

interface RecordRow {
  source: string;
  record: number;
  outcome: Outcome;
  reason: string | null;
  params: string | null;
  articleId: number | null;
  title: string | null;
}

/** Latest batch first; records in the order in which their sources were met and read. */
export function ledgerReads(db: Connection) {
  const batchRows = db.prepare(
    'SELECT seq, id, state, inputs, started_at AS startedAt, finished_at AS finishedAt FROM batches ORDER BY seq DESC',
  );
  const outcomes = db.prepare(
    `SELECT batch_seq AS seq, outcome, ${COUNTED} AS n FROM records GROUP BY batch_seq, outcome`,
  );

  const batches = db.transaction((): Batch[] => {
    const counts = Map.groupBy(outcomes.all() as { seq: number; outcome: Outcome; n: number }[], ({ seq }) => seq);
    return (batchRows.all() as BatchRow[]).map(({ seq, inputs, ...row }) => {
      return { ...row, inputs: JSON.parse(inputs) as string[], ...countsOf(counts.get(seq) ?? []) };
    });
  });

  const page = db.transaction(
    ({ batchId, outcomes: wanted, offset, limit }: CommandArgs<'ledger.records'>): CommandOutput<'ledger.records'> => {
      const { seq } = batchOf(db, batchId);
      const marks = wanted.map(() => '?').join(', ');
      const which = `r.batch_seq = ? ${wanted.length === 0 ? '' : `AND r.outcome IN (${marks})`}`;
      const total = db
        .prepare(`SELECT count(*) FROM records r WHERE ${which}`)
        .pluck()
        .get(seq, ...wanted) as number;
      // an article that an undo has removed leaves its entry here, without a number that leads nowhere
      const rows = db
        .prepare(
          `SELECT s.path AS source, r.record, r.outcome, r.reason, r.params, a.id AS articleId, a.title
           FROM records r JOIN sources s ON s.id = r.source_id LEFT JOIN articles a ON a.id = r.article_id
           WHERE ${which} ORDER BY r.source_id, r.record LIMIT ? OFFSET ?`,
        )
        .all(seq, ...wanted, limit, offset) as RecordRow[];
      return { total, records: rows.map((row): LedgerRecord => ({ ...row, params: paramsOf(row.params) })) };
    },
  );

  return {
    'ledger.batches': () => batches(),
    'ledger.records': (input) => page(input),
  } satisfies Partial<Handlers<'ledger.batches' | 'ledger.records'>>;
}

/** @param root the archive folder, where originals that no batch needs any more are removed */
export function ledgerWrites(db: Connection, root: string) {
  return {
    'ledger.undoBatch': ({ batchId, force }) => {
      const { state } = batchOf(db, batchId);
      if (state === 'running') throw new MarsadError('IMPORT_RUNNING', { batchId });
      const { sources, ...undone } = undoBatch(db, batchId, force);
      removeUnreferencedOriginals(db, root, sources);
      return undone;
    },
  } satisfies Partial<Handlers<'ledger.undoBatch'>>;
}
