// Gives programs with windows a display where there is none: a private Xvfb that ends with us.
import { spawn } from 'node:child_process';
import { findProgram, requirePackages } from './debian.mjs';
import { die, say } from './paths.mjs';

/** False on a Linux machine without X11 or Wayland. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Installs Xvfb where there is neither a display nor Xvfb, or says how. */
export function ensureXvfb() {
  if (hasDisplay() || findProgram('Xvfb')) return;
  requirePackages([['xvfb']], 'there is no display, and no Xvfb to stand in for one');
}

/** Starts Xvfb if there is no display, and sets DISPLAY for the programs that we start. */
export async function ensureDisplay() {
  if (hasDisplay()) return;
  ensureXvfb();
  const program = findProgram('Xvfb') ?? die('Xvfb was installed but is not on PATH');
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const pipe = /** @type {import('node:stream').Readable & { unref?: () => void }} */ (server.stdio[3]);
  const number = await new Promise((resolve) => {
    let text = '';
    const timer = setTimeout(() => die('Xvfb did not start within 20 s'), 20_000);
    server.once('exit', (code) => die(`Xvfb ended with ${code} before it had a display`));
    pipe.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
  server.removeAllListeners('exit');
  server.unref();
  pipe.unref?.();
  process.on('exit', () => server.kill('SIGTERM'));
  process.env.DISPLAY = `:${number}`;
  say(`no display: using Xvfb on ${process.env.DISPLAY}`);
}
