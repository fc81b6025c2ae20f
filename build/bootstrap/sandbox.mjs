// Chromium's sandbox is on for everyone; only root, for whom Chromium refuses it, runs without.
import { say } from './paths.mjs';

/** Switches for Electron; says so when the sandbox has to be off. */
export function sandboxArgs() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  say('running as root: Chromium refuses its sandbox, so it is off for this run. Run as a normal user to keep it on.');
  return ['--no-sandbox'];
}
