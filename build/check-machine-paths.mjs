// Nothing in the repository may name this or any machine: home folders, scratch folders, registry hosts, registry-resolved lock entries.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { trackedFiles } from './tracked-files.mjs';

const slash = '/';
/** Written in pieces, so that this file does not find itself. @type {readonly [string, RegExp][]} */
const patterns = [
  ['a home folder', new RegExp(`(^|[^\\w.])${slash}(home|Users)${slash}[a-z][\\w.-]*${slash}`)],
  ['a folder of a machine', new RegExp(`(^|[^\\w.~])${slash}(work|root|workspace|mnt)${slash}[a-z.]`)],
  [
    'a registry host',
    new RegExp(`https?:${slash}${slash}[\\w.-]*(registry|artifactory|nexus|verdaccio|mirror)[\\w.-]*[:${slash}]`, 'i'),
  ],
  ['a registry host', /"resolved"\s*:\s*"h/],
];
const binary = /\.(png|pdf|docx|gz|zip|woff2?|ico|icns|sqlite|xlsx|eml)$/;
const free = /^(tests\/fixtures|build\/sample)\//;

let found = 0;
for (const file of trackedFiles()) {
  if (binary.test(file) || free.test(file)) continue;
  const lines = readFileSync(path.join(root, file), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    for (const [what, pattern] of patterns) {
      if (!pattern.test(line)) continue;
      found++;
      console.log(`${file}:${index + 1}: holds ${what}: ${line.trim().slice(0, 120)}`);
    }
  }
}
process.exit(found > 0 ? 1 : 0);
