// Where the bundled threads lie: beside the folder of whichever bundle this code ended up in.
import path from 'node:path';

/** The file of a thread; every bundle is at `dist/<name>/`. */
export function workerFile(name: 'db' | 'ingest' | 'containers' | 'table-preview'): string {
  return path.join(import.meta.dirname, '..', name, 'worker.js');
}
