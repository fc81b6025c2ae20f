// Runs the programs that the tasks are made of, and hands on their exit code and our signals.
import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end. Signals that reach us reach it too, so that Ctrl-C lets it finish cleanly.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, stdio?: import('node:child_process').StdioOptions }} [options] `env` adds to ours
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: options.stdio ?? 'inherit',
      env: { ...process.env, ...options.env },
    });
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const forward = signals.map((signal) => {
      const listener = () => child.kill(signal);
      process.on(signal, listener);
      return () => process.off(signal, listener);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const stop of forward) stop();
      resolve(code ?? 1);
    });
  });
}

/**
 * Like `run`, but a failure ends our own run with the same code.
 * @param {Parameters<typeof run>} args
 */
export async function must(...args) {
  const code = await run(...args);
  if (code !== 0) process.exit(code);
}
