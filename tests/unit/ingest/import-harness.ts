// Runs the real import into a real archive in a temporary folder, in one thread.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import type { ColumnMapping, ImportProgress, OutcomeCounts } from '../../../core/contract/schema/ledger';
import type { DocumentParser, ImportJob, WrittenRecord } from '../../../core/model/import-ports';
import type { ContainerSplitter } from '../../../core/model/container-ports';
import { openWriter } from '../../../db/open-archive';
import { ContainerServer } from '../../../ingest/containers/container-server';
import { runImport } from '../../../ingest/import-run';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-ingest-'));
  folders.push(folder);
  return folder;
}

/** Writes files (path in the folder to content) and answers the folder. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Stands for the sandboxed page: these tests have no window, so a document is an answer that says so. */
export const noDocuments: DocumentParser = {
  parse: ({ kind }) =>
    Promise.resolve({ ok: false, outcome: 'quarantined', reason: 'PARSER_CRASHED', params: { kind } }),
};

/** Takes containers apart in this very process; `tests/faults/containers` kills real ones. */
export function inProcess(): ContainerSplitter {
  const server = new ContainerServer();
  return {
    open: (request) => Promise.resolve(server.open(request)),
    next: ({ handle }) => server.next({ handle, most: 64 }),
    close: (request) => server.close(request),
  };
}

export interface Imported {
  readonly archive: string;
  readonly counts: OutcomeCounts;
  readonly records: readonly WrittenRecord[];
  readonly progress: readonly ImportProgress[];
  readonly cancelled: boolean;
  readonly batchId: string;
  /** `name record outcome reason` of every record, sorted by source. */
  readonly lines: readonly string[];
}

export interface ImportOptions {
  readonly archive?: string;
  readonly mapping?: ColumnMapping;
  readonly recursive?: boolean;
  readonly documents?: DocumentParser;
  readonly containers?: ContainerSplitter;
  readonly cancel?: AbortController;
  readonly resume?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly onRecords?: (records: readonly WrittenRecord[]) => void;
}

export async function importPaths(paths: readonly string[], options: ImportOptions = {}): Promise<Imported> {
  const archive = options.archive ?? path.join(temporaryFolder(), 'archive');
  const writer = openWriter(archive, true, 'tests');
  const records: WrittenRecord[] = [];
  const progress: ImportProgress[] = [];
  try {
    if (!writer.sink) throw new Error('a writer takes imports');
    const job: ImportJob = {
      jobId: 'test',
      archivePath: archive,
      paths,
      recursive: options.recursive ?? true,
      mapping: options.mapping ?? null,
      resume: options.resume ?? null,
    };
    const result = await runImport(job, {
      sink: writer.sink,
      documents: options.documents ?? noDocuments,
      containers: options.containers ?? inProcess(),
      observer: {
        progress: (step) => {
          progress.push(step);
          options.onProgress?.(step);
        },
        records: (written) => {
          records.push(...written);
          options.onRecords?.(written);
        },
      },
      cancel: (options.cancel ?? new AbortController()).signal,
    });
    const lines = records.map(({ source, record, outcome, reason }) =>
      [path.basename(source), record, outcome, reason ?? ''].join(' ').trim(),
    );
    return { archive, records, progress, lines, ...result };
  } finally {
    writer.close();
  }
}
