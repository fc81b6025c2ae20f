// `marsad batches` and `marsad undo`: what was imported, and taking an import back.
import type { Batch } from '../../../core/contract/schema/ledger';
import { withReader, withWriter } from '../archive-access';
import type { Command } from '../command';
import { line } from '../line';

export const batches: Command = {
  name: 'batches',
  summary: 'List the imports in the ledger',
  usage: '',
  positionals: [0, 0],
  options: {},
  async run({ archive, out }) {
    const list = await withReader(archive, (ask) => ask('ledger.batches', {}));
    await out.answer(list, list.map(batchLine));
    return 0;
  },
};

function batchLine({
  id,
  startedAt,
  state,
  read,
  added,
  merged,
  revised,
  rejected,
  quarantined,
  skipped,
  inputs,
}: Batch): string {
  const counts = `${read} read, ${added} added, ${merged} merged, ${revised} revised, ${rejected} rejected, ${quarantined} quarantined${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${id}  ${startedAt}  ${state}  ${counts}  ${inputs.map(line).join(' ')}`;
}

export const undo: Command = {
  name: 'undo',
  summary: 'Take an import back; what other imports contributed too stays',
  usage: 'BATCH',
  positionals: [1, 1],
  options: { force: { help: 'move excerpts and decisions on statements that depend on it to the trash' } },
  async run({ args, archive, out }) {
    const input = { batchId: args.positionals[0] ?? '', force: args.flag('force') };
    const answer = await withWriter(archive, 'marsad undo', (ask) => ask('ledger.undoBatch', input));
    const { removed, restored, kept, trashedExcerpts, trashedStatements } = answer;
    await out.answer(answer, [
      `${removed} articles removed, ${restored} restored, ${kept} kept, ${trashedExcerpts} excerpts and ${trashedStatements} statements moved to the trash`,
    ]);
    return 0;
  },
};
