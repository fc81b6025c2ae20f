// Makes a program or thread out of a TypeScript entry, as the product's own build does.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const CACHE = path.join(import.meta.dirname, '../../.cache');

/** `remove` deletes the bundle again. It lies inside the repository, where `better-sqlite3-multiple-ciphers` is found. */
export async function bundle(entry: string): Promise<{ readonly file: string; readonly remove: () => void }> {
  fs.mkdirSync(CACHE, { recursive: true });
  const outDir = fs.mkdtempSync(path.join(CACHE, 'bundle-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir },
    ssr: { noExternal: true, external: ['better-sqlite3-multiple-ciphers'] },
  });
  return {
    file: path.join(outDir, `${path.basename(entry, '.ts')}.js`),
    remove: () => fs.rmSync(outDir, { recursive: true, force: true }),
  };
}
