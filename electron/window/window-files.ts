// Which file stands behind an address of the window: one of its own, or none, however the address is spelt.
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';

export const APP_SCHEME = 'marsad';
export const APP_ORIGIN = `${APP_SCHEME}://desk`;

/** A file inside `root`, by its real path, so that no link leads out of it either; null for everything else. */
export async function fileFor(address: string, root: string): Promise<string | null> {
  let relative: string;
  try {
    const url = new URL(address);
    if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null;
    relative = decodeURIComponent(url.pathname);
  } catch {
    return null; // no address, or a stray % in it: that names no file of ours
  }
  if (relative.includes('\0')) return null;
  const wanted = path.join(root, relative === '/' ? 'index.html' : relative);
  try {
    const [real, realRoot] = await Promise.all([realpath(wanted), realpath(root)]);
    return real.startsWith(realRoot + path.sep) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null; // no such file
  }
}
