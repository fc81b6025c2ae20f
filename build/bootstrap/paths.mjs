// Where things are in the working copy, and how set-up talks: to stderr, so that stdout stays the task's own.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');
export const cache = path.join(root, '.cache');

/** @param {string} message */
export function say(message) {
  console.error(`[setup] ${message}`);
}

/**
 * Ends the run with one line that says what to do.
 * @param {string} message
 * @returns {never}
 */
export function die(message) {
  say(message);
  process.exit(2);
}

/** @param {number} since milliseconds of `Date.now()` */
export function elapsed(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** A time as folder names hold it: `20240206-101500`. */
export function timeStamp() {
  const iso = new Date().toISOString();
  return `${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 19).replaceAll(':', '')}`;
}
