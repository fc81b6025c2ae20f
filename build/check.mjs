// `npm run check`: every rule that a machine can hold the code to. Runs them all, then says which failed.
import { spawnSync } from 'node:child_process';
import { root } from './bootstrap/paths.mjs';

const [electron = '', ...only] = process.argv.slice(2);
const node = process.execPath;
const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };

/** @type {readonly { name: string, command: string, args: readonly string[], env?: NodeJS.ProcessEnv }[]} */
const steps = [
  { name: 'types', command: node, args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'lint', command: node, args: ['node_modules/oxlint/bin/oxlint', '--format', 'unix'] },
  {
    name: 'format',
    command: node,
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'imports', command: electron, args: ['build/import-rules.mjs'], env: asNode },
  { name: 'dead-code', command: node, args: ['node_modules/knip/bin/knip.js', '--no-config-hints'] },
  { name: 'lock', command: node, args: ['build/lockcheck.mjs'] },
  { name: 'names', command: node, args: ['build/check-names.mjs'] },
  { name: 'machine-paths', command: node, args: ['build/check-machine-paths.mjs'] },
  { name: 'notices', command: node, args: ['build/notices.mjs', '--check'] },
];

const failed = [];
for (const { name, command, args, env } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: env ?? process.env,
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (status === 0) continue;
  failed.push(name);
  console.log(`${stdout}${stderr}`.trimEnd().replace(/^/gm, '       '));
}
console.log(failed.length === 0 ? 'all checks passed' : `failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
