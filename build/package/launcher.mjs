// On Linux a small script stands before the program, because Chromium ends at once when root starts it with its sandbox on.
import { chmodSync, copyFileSync, renameSync } from 'node:fs';
import path from 'node:path';

/** The program moves to `marsad-desk`, and the script takes its name. @param {string} program */
export function installLauncher(program) {
  renameSync(program, `${program}-desk`);
  copyFileSync(path.join(import.meta.dirname, 'linux', 'launcher.sh'), program);
  chmodSync(program, 0o755);
}
