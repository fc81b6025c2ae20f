// Bundles the process under test with its threads as the product's build does, so that what is killed is the real thing.
import path from 'node:path';
import { build } from 'vite';

/** Below node_modules, where the bundle finds better-sqlite3 and nothing is checked in. */
const OUT = path.resolve('node_modules/.cache/import-faults');

/** @returns the file to run with Electron's Node */
export async function buildChild(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: true,
      target: 'node22',
      rollupOptions: {
        input: {
          'child/main': 'tests/faults/import-child.ts',
          'db/worker': 'db/worker.ts',
          'ingest/worker': 'ingest/worker.ts',
        },
        external: ['better-sqlite3'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'child/[name].js' },
      },
    },
  });
  return path.join(OUT, 'child/main.js');
}
