// The process that the fault tests kill: a whole import with the real threads, told line by line as it is acknowledged.
import fs from 'node:fs';
import path from 'node:path';
import type { DocumentParser } from '../../core/model/import-ports';
import { startChildProcess } from '../../electron/containers/child-process';
import { ContainerHost } from '../../electron/containers/container-host';
import { startDbWorker } from '../../electron/workers/db-client';
import { startImport } from '../../electron/workers/import-run';

const [archivePath = '', input = '', told = '', resume = ''] = process.argv.slice(2);
const acknowledgements = fs.openSync(told, 'a');

/** Into a file: what has been written before the kill stays, and no full pipe refuses it. */
function tell(line: string): void {
  fs.writeSync(acknowledgements, `${line}\n`);
}

const noDocuments: DocumentParser = {
  parse: () => Promise.resolve({ ok: false, outcome: 'quarantined', reason: 'PARSER_CRASHED', params: {} }),
};

const containers = new ContainerHost(() =>
  startChildProcess(path.join(import.meta.dirname, '..', 'containers', 'worker.js')),
);

const writer = await startDbWorker({ archivePath, role: 'writer', create: true, program: 'fault test' });
process.stdout.write('begun\n');
const { finished } = startImport({
  givesWay: false,
  job: { jobId: 'fault', archivePath, paths: [input], recursive: true, mapping: null, resume: resume || null },
  writer,
  documents: () => noDocuments,
  containers: () => containers,
  observer: {
    progress: () => undefined,
    records: (records) => {
      for (const { source, record, outcome, articleId } of records) {
        tell(JSON.stringify([source, record, outcome, articleId]));
      }
    },
  },
});
await finished;
containers.stop();
await writer.close();
process.exit(0);
