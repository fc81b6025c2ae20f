// Archives in temporary folders, and articles as an import would hand them to the writer.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { ArchiveCommand, CommandInput, CommandOutput } from '../../core/contract/commands';
import type { IngestRecord, SourceFile } from '../../core/model/ingest-record';
import type { ArchiveSink, WriteRequest, WrittenRecord } from '../../core/model/import-ports';
import { callTable } from '../../db/call-table';
import { openForReading, type Connection } from '../../db/archive/connection';
import { originalFile } from '../../db/archive/originals';
import { openWriter, type OpenArchive } from '../../db/open-archive';
import { BatchBytes } from '../../ingest/batch-bytes';
import { toIngestRecord } from '../../ingest/prepare-article';
import { keysOf } from '../../vault/keyring';
import { Sealer } from '../../vault/sealed-stream';

const cleanUps: (() => void)[] = [];

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-test-'));
  cleanUps.push(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An archive that is not there yet, in a folder whose name is no easy one. */
export function newRoot(): string {
  return path.join(temporaryFolder(), 'أرشيف with spaces');
}

export function openTestArchive(root = newRoot()): OpenArchive {
  const archive = openWriter(root, true, 'test');
  let open = true;
  const close = (): void => {
    if (open) archive.close();
    open = false;
  };
  cleanUps.push(close);
  return { ...archive, close };
}

export function inspect<T>(root: string, look: (db: Connection) => T): T {
  const db = openForReading(root);
  try {
    return look(db);
  } finally {
    db.close();
  }
}

/** Calls a command as a worker would: parsed, answered, marked as committed. */
export async function call<N extends ArchiveCommand>(
  archive: OpenArchive,
  name: N,
  input: CommandInput<N>,
): Promise<CommandOutput<N>> {
  const answer = callTable(archive.handlers, { ...archive, logSlow: () => undefined })[name];
  if (!answer) throw new Error(`${name} is not answered`);
  return (await answer(input)) as CommandOutput<N>;
}

export interface Piece {
  readonly title?: string;
  readonly body: string;
  readonly outlet?: string | null;
  readonly author?: string | null;
  readonly publishedAt?: string | null;
  readonly url?: string | null;
}

export function record(piece: Piece, n: number, bytes: BatchBytes): Promise<IngestRecord> {
  return toIngestRecord(
    {
      title: piece.title ?? 'Talks go on',
      body: piece.body,
      outlet: piece.outlet === undefined ? 'Sample Post' : piece.outlet,
      section: null,
      author: piece.author ?? null,
      publishedAt: piece.publishedAt === undefined ? '2024-02-06T10:00:00+02:00' : piece.publishedAt,
      language: 'en',
      url: piece.url ?? null,
      canonicalUrl: null,
      externalId: null,
    },
    n,
    bytes,
  );
}

/** A source file with these pieces as its records, imported as a batch of its own; its bytes lie in `originals/`. */
export async function importPieces(
  archive: OpenArchive,
  name: string,
  pieces: readonly Piece[],
): Promise<{ readonly batchId: string; readonly written: readonly WrittenRecord[] }> {
  const { sink, root } = archive;
  if (!sink) throw new Error('the archive is not open for writing');
  const bytes = Buffer.from(JSON.stringify([name, pieces]));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  fs.mkdirSync(path.dirname(originalFile(root, sha256)), { recursive: true });
  fs.writeFileSync(originalFile(root, sha256), asStored(root, bytes));
  const { batchId } = await sink.begin({ inputs: [name], resume: null });
  const source = { path: name, sha256, bytes: bytes.length, mediaType: 'application/json' };
  const written = await writePieces(sink, batchId, source, pieces);
  await sink.finish({ batchId, state: 'done' });
  return { batchId, written };
}

/** The bytes of an original as an import stores them. */
function asStored(root: string, bytes: Buffer): Buffer {
  const keys = keysOf(root);
  if (keys === null) return bytes;
  const sealer = new Sealer(keys.originals);
  return Buffer.concat([sealer.update(bytes), sealer.end()]);
}

/** Opens the source, writes all of its records at once, and closes it. */
export async function writePieces(
  sink: ArchiveSink,
  batchId: string,
  source: SourceFile,
  pieces: readonly Piece[],
): Promise<readonly WrittenRecord[]> {
  const sourceId = await openSource(sink, batchId, source);
  return sink.write(await writeRequest(batchId, sourceId, pieces, { ends: true }));
}

export async function openSource(sink: ArchiveSink, batchId: string, source: SourceFile): Promise<number> {
  const [state] = await sink.openSources({ batchId, sources: [source] });
  if (!state) throw new Error('no source was opened');
  return state.sourceId;
}

/** `from` is the number of the first record. */
export async function writeRequest(
  batchId: string,
  sourceId: number,
  pieces: readonly Piece[],
  { ends, from = 0 }: { readonly ends: boolean; readonly from?: number },
): Promise<WriteRequest> {
  const bytes = new BatchBytes();
  const records = await Promise.all(pieces.map((piece, i) => record(piece, from + i, bytes)));
  return { batchId, parts: [{ sourceId, records, ends }], packs: bytes.packs() };
}

/** Everything in the archive, table by table, without the ledger and the counters that only grow. */
export function dump(root: string): Record<string, unknown[]> {
  const left = [
    'operations',
    'operation_rows',
    'open_operation',
    'batches',
    'batch_sources',
    'records',
    'sources',
    'meta',
    'deleted_articles',
    'names',
    'sqlite_sequence',
  ];
  return inspect(root, (db) => {
    const names = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'article_text%' ORDER BY name")
      .pluck()
      .all() as string[];
    const tables = names.filter((name) => !left.includes(name));
    const rows = tables.map((name): [string, unknown[]] => {
      const all = db.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[];
      return [name, all.map(({ change_seq: _change, ...row }) => row)];
    });
    return Object.fromEntries(rows);
  });
}
