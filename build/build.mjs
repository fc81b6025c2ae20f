// Bundles everything that runs, each process from one entry: `node build/build.mjs [target…]`. Skips what is current.
// Only electron, the SQLite binding and Node's own modules stay outside the bundles. A page may start a module worker by
// `new Worker(new URL('…', import.meta.url), { type: 'module' })`; it is bundled beside the page.
import react from '@vitejs/plugin-react';
import { cpSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { elapsed, root, say } from './bootstrap/paths.mjs';
import { withBuildLock } from './build-lock.mjs';
import { pdfWorkerPatch } from './pdf-worker-patch.mjs';
import { isCurrent, removeStamp, signature, writeStamp } from './stamps.mjs';
import { targets } from './targets.mjs';

/** @typedef {import('./targets.mjs').Target} Target */

const external = [
  'electron',
  'better-sqlite3-multiple-ciphers',
  ...builtinModules,
  ...builtinModules.map((/** @type {string} */ name) => `node:${name}`),
];
let failures = 0;

/** Chromium and Node of the oldest Electron that we run on. */
const chromium = 'chrome148';
const node = 'node24';

/** @param {Target} target @returns {import('vite').InlineConfig} */
function pageConfig(target) {
  return {
    root: path.join(root, path.dirname(target.entry)),
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    worker: { format: 'es', plugins: () => [pdfWorkerPatch()] },
    build: {
      outDir: path.join(root, target.out),
      emptyOutDir: true,
      target: chromium,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      sourcemap: false,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { checks: { pluginTimings: false }, output: { comments: { legal: true } } },
    },
  };
}

/** @param {Target} target @returns {import('vite').InlineConfig} */
function nodeConfig(target) {
  const out = path.parse(path.join(root, target.out));
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3-multiple-ciphers'] },
    build: {
      ssr: true,
      target: node,
      outDir: out.dir,
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { [out.name]: path.join(root, target.entry) },
        external,
        output: {
          format: target.kind === 'preload' ? 'cjs' : 'es',
          entryFileNames: `[name]${out.ext}`,
          // Beside the entry: code finds the workers relative to its own folder.
          chunkFileNames: `${out.name}-[name]-[hash]${out.ext}`,
          comments: { legal: true },
        },
      },
    },
  };
}

/** @param {string} name @param {Target} target */
async function bundle(name, target) {
  const began = Date.now();
  const before = signature(name);
  removeStamp(name);
  try {
    await build(target.kind === 'page' ? pageConfig(target) : nodeConfig(target));
  } catch (error) {
    failures++;
    const message = error instanceof Error ? error.message.trim() : String(error);
    say(`${name} does not build: ${stripVTControlCharacters(message)}`);
    return;
  }
  for (const [from, to] of Object.entries(target.copy ?? {})) {
    cpSync(path.join(root, from), path.join(root, target.out, to), { recursive: true });
  }
  writeStamp(name, before);
  say(`built ${name} in ${elapsed(began)}`);
}

const asked = process.argv.slice(2).filter((name) => name !== '--force');
if (process.argv.includes('--force')) rmSync(path.join(root, 'dist'), { recursive: true, force: true });
await withBuildLock(async () => {
  for (const [name, target] of Object.entries(targets)) {
    if ((asked.length > 0 && !asked.includes(name)) || isCurrent(name)) continue;
    await bundle(name, target);
  }
});
process.exit(failures > 0 ? 1 : 0);
