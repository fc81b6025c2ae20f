// The files of the repository: what git tracks and what it would track.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';

/** Paths relative to the root, with `/`. Files that were deleted but not yet committed are left out. */
export function trackedFiles() {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error('git ls-files failed: the checks need a git working copy');
  const files = [...new Set(stdout.split('\0'))].filter((file) => file !== '');
  return files.filter((file) => existsSync(path.join(root, file)));
}
