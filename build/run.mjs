// Entry of every npm script: sets up what a bare machine lacks, then runs the task. Needs Node >= 20.19 and nothing else.
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { must, run } from './bootstrap/child.mjs';
import { ensureDisplay, hasDisplay } from './bootstrap/display.mjs';
import { electronProgram, ensureElectron, installedElectron } from './bootstrap/electron.mjs';
import { ensureLibraries } from './bootstrap/libraries.mjs';
import { ensurePackages, packagesLookCurrent } from './bootstrap/packages.mjs';
import { die, root, say, timeStamp } from './bootstrap/paths.mjs';
import { sandboxArgs } from './bootstrap/sandbox.mjs';
import { buildLooksCurrent } from './stamps.mjs';

/** @typedef {{ program: string, env: Record<string, string>, nodeEnv: Record<string, string> }} Runtime */

/** @param {string} dist @returns {Runtime} */
function runtimeIn(dist) {
  const env = { ELECTRON_OVERRIDE_DIST_PATH: dist };
  return { program: electronProgram(dist), env, nodeEnv: { ...env, ELECTRON_RUN_AS_NODE: '1' } };
}

/** @param {readonly string[]} args */
async function setUp(args = []) {
  ensurePackages();
  const runtime = runtimeIn(await ensureElectron({ retryOfficial: args.includes('--retry-official') }));
  ensureLibraries(runtime.program);
  return runtime;
}

/** Bundles what changed; its lines go to stderr. @param {readonly string[]} targets none for all */
const build = (...targets) => must(process.execPath, ['build/build.mjs', ...targets], { stdio: ['ignore', 2, 2] });

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const tasks = {
  async setup(args) {
    await setUp(args);
    return 0;
  },
  async build() {
    await setUp();
    await build();
    return 0;
  },
  async start(args) {
    const { program, env } = await setUp();
    await build();
    if (hasDisplay()) return await run(program, [...sandboxArgs(), '.', ...args], { env });
    const out = path.join(root, 'out', `tour-${timeStamp()}`);
    say('no display here: running the guided tour on a virtual one instead of opening a window');
    await ensureDisplay();
    const code = await run(program, [...sandboxArgs(), '.', '--tour', '--out', out, ...args], { env });
    say(
      code === 0 ? `the tour's screenshots and exports are in ${out}` : `the tour failed with code ${code}; see ${out}`,
    );
    return code;
  },
  async test(args) {
    const runtime = await setUp();
    await build();
    await ensureDisplay();
    return await run(process.execPath, ['build/test-all.mjs', runtime.program, ...args], { env: runtime.env });
  },
  async unit(args) {
    const { program, nodeEnv } = await setUp();
    return await run(program, ['node_modules/vitest/vitest.mjs', 'run', ...args], { env: nodeEnv });
  },
  async e2e(args) {
    const { env } = await setUp();
    await build();
    await ensureDisplay();
    return await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...args], { env });
  },
  async check(args) {
    const { program, nodeEnv } = await setUp();
    return await run(process.execPath, ['build/check.mjs', program, ...args], {
      env: { ELECTRON_OVERRIDE_DIST_PATH: nodeEnv.ELECTRON_OVERRIDE_DIST_PATH ?? '' },
    });
  },
  async bench(args) {
    const { program, nodeEnv } = await setUp();
    await build();
    return await run(program, ['--expose-gc', 'dist/bench/bench.js', ...args], { env: nodeEnv });
  },
  async 'eval:statements'(args) {
    const { program, nodeEnv } = await setUp();
    await build('eval-statements');
    return await run(program, ['dist/eval/statements.js', ...args], { env: nodeEnv });
  },
  async 'eval:retrieval'(args) {
    const { program, nodeEnv } = await setUp();
    await build('eval-retrieval');
    return await run(program, ['dist/eval/retrieval.js', ...args], { env: nodeEnv });
  },
  async icons() {
    const { env } = await setUp();
    await build('electron', 'preload', 'renderer');
    await ensureDisplay();
    return await run(process.execPath, ['build/icons/make-icons.mjs'], { env });
  },
  async package(args) {
    const { env } = await setUp();
    return await run(process.execPath, ['build/package/main.mjs', ...args], { env });
  },
  async 'package:reproduce'(args) {
    const { env } = await setUp();
    return await run(process.execPath, ['build/package/reproduce.mjs', ...args], { env });
  },
  async 'package:test'(args) {
    const { env } = await setUp();
    await ensureDisplay();
    return await run(process.execPath, ['build/package/test.mjs', ...args], { env });
  },
  /** Answers at once when nothing changed: only looks at time stamps, and writes nothing to stdout itself. */
  async marsad(args) {
    const dist = packagesLookCurrent() ? installedElectron() : null;
    const { program, nodeEnv } = dist ? runtimeIn(dist) : await setUp();
    if (dist) ensureLibraries(program, { trustLastLook: true });
    const forDocuments = ['ingest', 'electron', 'document-preload', 'document-page'];
    const needed = ['cli', 'db', ...(args[0] === 'import' ? forDocuments : [])];
    if (!buildLooksCurrent(needed)) await build(...needed);
    return await run(program, ['dist/cli/marsad.js', ...args], { env: nodeEnv });
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = 'start', ...args] = process.argv.slice(2);
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task) die(`there is no task "${name}"; there are: ${Object.keys(tasks).join(', ')}`);
  process.exit(await task(args));
}
