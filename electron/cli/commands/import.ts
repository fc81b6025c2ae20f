// `marsad import`: files and folders into the archive, with progress, every record accounted for, cancelled cleanly by Ctrl-C.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { MarsadError } from '../../../core/contract/errors';
import type { ReasonCode } from '../../../core/contract/reasons';
import type { ColumnMapping, ImportProgress, LedgerRecord, OutcomeCounts } from '../../../core/contract/schema/ledger';
import type { WrittenRecord } from '../../../core/model/import-ports';
import type { DbClient } from '../../workers/db-client';
import { startImport, type FinishedImport } from '../../workers/import-run';
import { analyse } from '../analysis';
import { withWriter, type Ask } from '../archive-access';
import type { Command, ExitCode, Invocation } from '../command';
import { ContainerHost } from '../../containers/container-host';
import { startChildProcess } from '../../containers/child-process';
import { DocumentChild } from '../document-child';
import { onInterrupt } from '../interrupt';
import { line } from '../line';
import { readMapping } from '../mapping-file';
import { ProgressLine } from '../progress-line';
import { reasonText } from '../reason-messages';

const PAGE = 5_000;
/** Records that are not articles are told one by one up to here; the ledger has them all. */
const TOLD = 50;

export const importCommand: Command = {
  name: 'import',
  summary: 'Import files and folders; makes the archive where there is none',
  usage: 'PATH...',
  positionals: [0, 100_000],
  options: {
    recursive: { help: 'folders inside folders, too' },
    mapping: {
      value: 'FILE',
      help: 'JSON that names the columns or keys: {"title":…,"body":…,"outlet":…,"section":…,"author":…,"publishedAt":…,"language":…,"url":…}',
    },
    wait: { help: 'wait until statements and stories of all articles have been worked out' },
    resume: { value: 'BATCH', help: 'take up an import that was interrupted, instead of PATH...' },
  },
  run: (invocation) => {
    const { args, archive } = invocation;
    const resume = args.text('resume') ?? null;
    if (resume === null && args.positionals.length === 0) args.fail('PATH is missing.');
    if (resume !== null && args.positionals.length > 0) args.fail('--resume takes the paths from the ledger.');
    const mappingFile = args.text('mapping');
    const wanted = { resume, mapping: mappingFile === undefined ? null : readMapping(mappingFile) };
    return withWriter(archive, 'marsad import', (ask, writer) => run(invocation, ask, writer, wanted), resume === null);
  },
};

async function run(
  { args, archive, out }: Invocation,
  ask: Ask,
  writer: DbClient,
  { resume, mapping }: { readonly resume: string | null; readonly mapping: ColumnMapping | null },
): Promise<ExitCode> {
  const told = new Told((text) => {
    progress.clear();
    out.note(text);
  });
  const progress = new ProgressLine();
  const documents = new DocumentChild();
  const containers = new ContainerHost(startChildProcess);
  const running = startImport({
    job: {
      jobId: randomUUID(),
      archivePath: archive,
      paths: resume === null ? args.positionals.map((name) => path.resolve(name)) : await inputsOf(ask, resume),
      recursive: args.flag('recursive') || resume !== null,
      mapping,
      resume,
    },
    writer,
    givesWay: false,
    documents: () => documents,
    containers: () => containers,
    observer: {
      progress: (state) => {
        progress.show(() => progressText(state));
      },
      records: (records) => {
        for (const record of records) told.record(record);
      },
    },
    log: (error) => {
      out.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return '';
    },
  });
  const listening = onInterrupt(() => {
    progress.clear();
    out.note('cancelling: the records in hand are still written');
    running.cancel();
  });
  let finished: FinishedImport;
  try {
    finished = await running.finished;
  } finally {
    listening.stop();
    progress.clear();
    containers.stop();
    await documents.close();
  }
  told.rest();
  const { batchId, counts, cancelled } = finished;
  if (cancelled) {
    const detail = `${counts.read} records were written; take them back with: marsad undo ${batchId}, go on with: marsad import --resume ${batchId}`;
    throw new MarsadError('CANCELLED', { ...counts, batchId, detail });
  }
  if (args.flag('wait')) await analyse(archive, writer);
  if (out.json) await writeDocument({ out }, ask, batchId, counts);
  else await out.write(`${countsText(counts)}\nbatch ${batchId}\n`);
  return counts.rejected + counts.quarantined > 0 ? 1 : 0;
}

async function inputsOf(ask: Ask, batchId: string): Promise<readonly string[]> {
  const batch = (await ask('ledger.batches', {})).find((one) => one.id === batchId);
  if (!batch) throw new MarsadError('BATCH_NOT_FOUND', { batchId });
  return batch.inputs;
}

/** The records come from the ledger, page by page: an import may have read millions. */
async function writeDocument(
  { out }: Pick<Invocation, 'out'>,
  ask: Ask,
  batchId: string,
  { read, added, merged, revised, rejected, quarantined, skipped }: OutcomeCounts,
): Promise<void> {
  const passedOver = skipped > 0 ? { skipped } : {};
  const counts = JSON.stringify({ read, added, merged, revised, rejected, quarantined, ...passedOver, batchId });
  await out.write(`${counts.slice(0, -1)},"records":[`);
  for (let offset = 0; ; offset += PAGE) {
    const { records } = await ask('ledger.records', { batchId, outcomes: [], offset, limit: PAGE });
    if (records.length > 0) {
      await out.write(
        `${offset > 0 ? ',' : ''}${records.map((record) => JSON.stringify(recordDocument(record))).join(',')}`,
      );
    }
    if (records.length < PAGE) break;
  }
  await out.write(']}\n');
}

function recordDocument({ source, record, outcome, reason, articleId }: LedgerRecord): object {
  return { source, record, outcome, reason, articleId };
}

function countsText({ read, added, merged, revised, rejected, quarantined, skipped }: OutcomeCounts): string {
  const passedOver = skipped === 0 ? '' : `; ${skipped} parts that are no articles were passed over`;
  return `${read} read: ${added} added, ${merged} merged, ${revised} revised, ${rejected} rejected, ${quarantined} quarantined${passedOver}`;
}

function progressText({ counts, rate, doneBytes, totalBytes, secondsLeft, currentItem }: ImportProgress): string {
  const percent = totalBytes > 0 ? Math.floor((100 * doneBytes) / totalBytes) : 0;
  const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft)} s left`;
  const item = currentItem === null ? '' : `  ${line(path.basename(currentItem))}`;
  return `${percent} %  ${counts.read} records, ${Math.round(rate)}/s${left}${item}`;
}

/** Says which records did not become articles, and why; not thousands of times. */
class Told {
  private count = 0;

  constructor(private readonly say: (text: string) => void) {}

  record({ source, record, outcome, reason, params }: WrittenRecord): void {
    if (outcome !== 'rejected' && outcome !== 'quarantined') return;
    if (++this.count > TOLD) return;
    const words = reason === null ? '' : `: ${reasonText(reason satisfies ReasonCode, params)}`;
    const part = params['part'];
    const place = part === undefined ? source : `${source}/${part}`;
    this.say(`${outcome}: ${line(place)}, record ${record}${line(words)}`);
  }

  rest(): void {
    if (this.count > TOLD) this.say(`… and ${this.count - TOLD} more; the ledger has them all`);
  }
}
