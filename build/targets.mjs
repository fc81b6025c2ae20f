// What is bundled: one entry a process, each with the folders whose change makes it stale.

/**
 * `page`: an HTML page for a sandboxed renderer. `node`: an ES module for Electron's Node. `preload`: CommonJS, as a sandboxed preload must be.
 * @typedef {{ kind: 'page' | 'node' | 'preload', entry: string, out: string, sources: readonly string[], copy?: Readonly<Record<string, string>> }} Target
 */

/** @type {Readonly<Record<string, Target>>} */
export const targets = {
  renderer: { kind: 'page', entry: 'renderer/index.html', out: 'dist/renderer', sources: ['renderer', 'core'] },
  'document-page': {
    kind: 'page',
    entry: 'ingest/documents/page/index.html',
    out: 'dist/document-page',
    sources: ['ingest/documents', 'core', 'build/pdf-worker-patch.mjs'],
  },
  electron: {
    kind: 'node',
    entry: 'electron/start.ts',
    out: 'dist/electron/main.js',
    sources: ['electron', 'core', 'export', 'vault'],
  },
  preload: {
    kind: 'preload',
    entry: 'electron/preload.ts',
    out: 'dist/electron/preload.cjs',
    sources: ['electron/preload.ts', 'core'],
  },
  'document-preload': {
    kind: 'preload',
    entry: 'electron/document-preload.ts',
    out: 'dist/electron/document-preload.cjs',
    sources: ['electron', 'core'],
  },
  db: { kind: 'node', entry: 'db/worker.ts', out: 'dist/db/worker.js', sources: ['db', 'core', 'vault'] },
  ingest: {
    kind: 'node',
    entry: 'ingest/worker.ts',
    out: 'dist/ingest/worker.js',
    sources: ['ingest', 'core', 'vault'],
  },
  containers: {
    kind: 'node',
    entry: 'ingest/containers/process.ts',
    out: 'dist/containers/worker.js',
    sources: ['ingest', 'core', 'vault'],
  },
  'table-preview': {
    kind: 'node',
    entry: 'ingest/preview-worker.ts',
    out: 'dist/table-preview/worker.js',
    sources: ['ingest', 'core', 'vault'],
  },
  cli: {
    kind: 'node',
    entry: 'electron/cli/main.ts',
    out: 'dist/cli/marsad.js',
    sources: ['electron', 'core', 'export', 'vault'],
  },
  bench: {
    kind: 'node',
    entry: 'tests/bench/main.ts',
    out: 'dist/bench/bench.js',
    sources: ['tests/bench', 'electron', 'core', 'db', 'ingest', 'vault'],
  },
  'eval-statements': {
    kind: 'node',
    entry: 'tests/eval/main.ts',
    out: 'dist/eval/statements.js',
    sources: ['tests/eval', 'core'],
  },
  'eval-retrieval': {
    kind: 'node',
    entry: 'tests/eval/retrieval/main.ts',
    out: 'dist/eval/retrieval.js',
    sources: ['tests/eval/retrieval', 'tests/bench', 'tests/db', 'core', 'db', 'ingest'],
  },
};
