// A real archive in a temporary folder, with the archive's commands called as the window calls them: parsed in, checked out.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { commands, type ArchiveCommand, type CommandInput, type CommandOutput } from '../../../core/contract/commands';
import type { WrittenRecord } from '../../../core/model/import-ports';
import { openForReading, openForWriting, prepareFolder, type Connection } from '../../../db/archive/connection';
import { readHandlers, writeHandlers } from '../../../db/handlers';
import { importWriter } from '../../../db/repositories/import-writer';
import { BatchBytes } from '../../../ingest/batch-bytes';
import { toIngestRecord } from '../../../ingest/prepare-article';
import { IndexTidier } from '../../../db/search/index-tidier';
import { openSource } from '../archive-fixture';
import { draft, type Draft } from './draft';

export interface Caller {
  readonly db: Connection;
  call<N extends ArchiveCommand>(name: N, input: CommandInput<N>): Promise<CommandOutput<N>>;
}

export interface TestArchive extends Caller {
  readonly root: string;
  /** Imports drafts as one batch of one source. */
  import(...drafts: readonly Draft[]): Promise<{ batchId: string; records: readonly WrittenRecord[]; ids: number[] }>;
  /** A second connection, as the window's reader has it. */
  reader(): Caller;
  close(): void;
}

let batches = 0;

/** Opens a new archive, or again the one in `root`; `close` removes the folder unless `root` was given. */
export function openTestArchive(root?: string): TestArchive {
  const folder = root ?? path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-db-')), 'archive');
  prepareFolder(folder, true);
  const db = openForWriting(folder, true);
  const tidier = new IndexTidier(db, (error) => {
    throw error;
  });
  const sink = importWriter(db, () => undefined, tidier);
  const readers: Connection[] = [];
  return {
    root: folder,
    ...caller(db, { ...readHandlers(db, folder), ...writeHandlers(db, folder) }),
    async import(...drafts) {
      const name = `source-${++batches}.jsonl`;
      const sha256 = createHash('sha256').update(name).digest('hex');
      const { batchId } = await sink.begin({ inputs: [name], resume: null });
      const source = { path: name, sha256, bytes: 1, mediaType: 'application/jsonl' };
      const sourceId = await openSource(sink, batchId, source);
      const bytes = new BatchBytes();
      const parts = [
        {
          sourceId,
          records: await Promise.all(drafts.map((given, i) => toIngestRecord(draft(given), i, bytes))),
          ends: true,
        },
      ];
      const records = await sink.write({ batchId, parts, packs: bytes.packs() });
      await sink.finish({ batchId, state: 'done' });
      return { batchId, records, ids: records.flatMap(({ articleId }) => articleId ?? []) };
    },
    reader() {
      const own = openForReading(folder);
      readers.push(own);
      return caller(own, readHandlers(own, folder));
    },
    close() {
      for (const reader of readers) reader.close();
      db.close();
      if (root === undefined) fs.rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

function caller(db: Connection, handlers: object): Caller {
  return {
    db,
    async call(name, input) {
      const handler: unknown = Reflect.get(handlers, name);
      if (typeof handler !== 'function') throw new Error(`no handler for ${name}`);
      const answer: unknown = await handler(commands[name].input.parse(input));
      return commands[name].output.parse(answer) as never;
    },
  };
}
