// `npm run package:test [-- args of Playwright]`: drives what `npm run package` left in out/package as a person would.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../bootstrap/child.mjs';
import { findProgram, requirePackages } from '../bootstrap/debian.mjs';
import { die, root, say } from '../bootstrap/paths.mjs';

if (process.platform !== 'linux') die('the suite of packages knows Linux packages only');
if (!existsSync(path.join(root, 'out', 'package', 'linux-unpacked'))) {
  die('there is no package yet. Run:  npm run package');
}
if (!findProgram('xdotool')) requirePackages([['xdotool']], 'the test presses a key in the desktop’s file dialog');
if (process.getuid?.() === 0)
  say('running as root: the package is driven as the user marsad-test, which is made if need be');
process.exit(
  await run(process.execPath, [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config=tests/package/playwright.config.ts',
    ...process.argv.slice(2),
  ]),
);
