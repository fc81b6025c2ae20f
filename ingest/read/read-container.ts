// A container as ledger entries: its files come as parts to be imported by themselves, its records as drafts, and everything is accounted for.
import { randomUUID } from 'node:crypto';
import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ContainerBatch, ContainerPart, ContainerSplitter, RecordPart } from '../../core/model/container-ports';
import type { ContainerKind } from '../../core/model/source-format';
import { UNFINISHED } from '../originals';
import {
  MAX_CONTAINER_BUDGET,
  MAX_CONTAINER_DEPTH,
  MAX_CONTAINER_PARTS,
  MAX_GZIP_RATIO,
  MIN_CONTAINER_BUDGET,
} from '../limits';
import { ReadingEnded, skipped } from './read-record';
import type { ReadEntry, Parts } from './read-record';
import { parsedDocument } from './read-document';
import type { ReadContext } from './read-context';

/**
 * Files come before the entries of what follows them, so that whatever is committed of the container says that all before it is, too.
 * @throws ReadingEnded CONTAINER_TOO_DEEP {limit}, CONTAINER_INTO_ENCRYPTED
 */
export async function* readContainer(
  kind: ContainerKind,
  file: string,
  context: ReadContext,
): AsyncGenerator<ReadEntry> {
  const { containers, nesting, from, originals } = context;
  if (originals === null) throw new ReadingEnded('rejected', 'CONTAINER_INTO_ENCRYPTED');
  if (nesting.depth >= MAX_CONTAINER_DEPTH) {
    throw new ReadingEnded('quarantined', 'CONTAINER_TOO_DEEP', { limit: MAX_CONTAINER_DEPTH });
  }
  const limits = { ...(nesting.budget ??= await budgetOf(file)) };
  const spool = path.join(originals, `${UNFINISHED}${randomUUID()}`);
  const handle = await containers.open({ kind, file, spool, from, limits, depth: nesting.depth });
  let ahead = batchAhead(containers, handle);
  try {
    for (;;) {
      const batch = await ahead.taken();
      context.onPosition(batch.position);
      if (batch.end === null) ahead = batchAhead(containers, handle);
      try {
        spend(nesting.budget, batch.parts);
        yield* entriesOf(batch, context);
      } finally {
        await removeSpool(batch);
      }
      if (batch.end !== null) return;
    }
  } finally {
    await ahead.forgotten();
    await containers.close({ handle });
  }
}

async function budgetOf(file: string): Promise<{ bytes: number; parts: number }> {
  const { size } = await stat(file);
  const bytes = Math.min(MAX_CONTAINER_BUDGET, Math.max(MIN_CONTAINER_BUDGET, size * MAX_GZIP_RATIO));
  return { bytes, parts: MAX_CONTAINER_PARTS };
}

function spend(budget: { bytes: number; parts: number }, parts: readonly ContainerPart[]): void {
  for (const part of parts) {
    budget.parts--;
    if (part.kind !== 'failed') budget.bytes -= part.length;
  }
}

async function* entriesOf(batch: ContainerBatch, context: ReadContext): AsyncGenerator<ReadEntry> {
  const { spool, parts, end } = batch;
  let files: Parts['parts'][number][] = [];
  for (const part of parts) {
    if (part.kind === 'file') {
      const { name, start, length } = part;
      files.push({ name, bytes: { file: spool, start, length } });
      continue;
    }
    if (files.length > 0) yield { kind: 'parts', parts: files };
    files = [];
    if (part.kind === 'record') yield* recordEntries(part, spool, context);
    else {
      const { ordinal: record, outcome, reason, params, name } = part;
      yield { kind: 'failure', record, outcome, reason, params: { ...params, ...(name === '' ? {} : { part: name }) } };
    }
  }
  if (files.length > 0) yield { kind: 'parts', parts: files };
  if (end === null) return;
  let record = end.next;
  if (end.failure) yield record < context.from ? skipped(record) : { kind: 'failure', record, ...end.failure };
  if (end.failure) record++;
  if (end.skipped === 0 || record < context.from) return;
  const params = { parts: end.skipped, of: end.parts, bytes: end.bytes, consumed: end.consumed };
  yield { kind: 'failure', record, outcome: 'skipped', reason: 'PARTS_SKIPPED', params };
}

/** One document; what is attached to it comes first. */
async function* recordEntries(part: RecordPart, spool: string, context: ReadContext): AsyncGenerator<ReadEntry> {
  const { document: kind, name, charset, url, ordinal: record } = part;
  const bytes = await bytesOf(spool, part);
  const result = await context.documents.parse({ kind, name, bytes, charset });
  for (const entry of parsedDocument(result, record, name)) {
    if (entry.kind !== 'draft' || url === null) yield entry;
    else yield { ...entry, draft: { ...entry.draft, url, outlet: entry.draft.outlet ?? hostOf(url) } };
  }
}

function hostOf(url: string): string | null {
  return URL.parse(url)?.hostname.replace(/^www\./, '') || null;
}

async function bytesOf(file: string, { start, length }: RecordPart): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const bytes = new Uint8Array(length);
    await handle.read(bytes, 0, length, start);
    return bytes;
  } finally {
    await handle.close();
  }
}

interface Ahead {
  taken(): Promise<ContainerBatch>;
  /** Waits for it, and removes what it left, where nobody takes it. */
  forgotten(): Promise<void>;
}

/** The next batch is unpacked while the one before is read. */
function batchAhead(containers: ContainerSplitter, handle: number): Ahead {
  const batch = containers.next({ handle });
  let taken = false;
  batch.catch(() => undefined); // told to whoever takes it
  return {
    taken: () => {
      taken = true;
      return batch;
    },
    forgotten: async () => {
      if (!taken) await batch.then(removeSpool, () => undefined);
    },
  };
}

async function removeSpool({ spool }: ContainerBatch): Promise<void> {
  if (spool !== '') await rm(spool, { force: true });
}
