// Bundles the process under test with its threads as the product's build does, so that what is killed is the real thing.
import path from 'node:path';
import { build } from 'vite';

/**
 * @param entry the process, a file of the repository
 * @param folder of the bundle, below node_modules, where it finds better-sqlite3-multiple-ciphers and nothing is checked in
 * @returns the file to run with Electron's Node
 */
export async function buildChild(entry: string, folder: string): Promise<string> {
  const out = path.resolve('node_modules/.cache', folder);
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: true,
      target: 'node22',
      rollupOptions: {
        input: {
          'child/main': entry,
          'db/worker': 'db/worker.ts',
          'ingest/worker': 'ingest/worker.ts',
          'containers/worker': 'ingest/containers/process.ts',
        },
        external: ['better-sqlite3-multiple-ciphers'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'child/[name].js' },
      },
    },
  });
  return path.join(out, 'child/main.js');
}
