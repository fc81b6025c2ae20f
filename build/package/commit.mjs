// What the package is made of, by git: the moment that every file in it is dated to, so that two builds of one commit are the same.
import { spawnSync } from 'node:child_process';
import { root } from '../bootstrap/paths.mjs';

/** @param {readonly string[]} args */
function git(args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Seconds since 1970: of SOURCE_DATE_EPOCH where it is set, else of the commit. */
export function sourceDate() {
  const given = process.env.SOURCE_DATE_EPOCH ?? git(['log', '-1', '--format=%ct']);
  const seconds = Number(given);
  if (given === null || !Number.isSafeInteger(seconds) || seconds <= 0) {
    throw new Error(
      'not a git working copy: set SOURCE_DATE_EPOCH to the seconds since 1970 that the package is dated to',
    );
  }
  return seconds;
}

/** The commit, with `-modified` where the working copy differs from it; null outside git. */
export function commitName() {
  const commit = git(['rev-parse', '--short=12', 'HEAD']);
  if (commit === null) return null;
  return git(['status', '--porcelain']) === '' ? commit : `${commit}-modified`;
}
