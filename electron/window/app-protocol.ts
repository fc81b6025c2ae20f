// Serves the window's own files, and nothing else, under marsad://desk/.
import { protocol } from 'electron';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

export const APP_SCHEME = 'marsad';
export const APP_ORIGIN = `${APP_SCHEME}://desk`;

/** Scripts and styles from the app's own folder alone; no network, no frames, no plug-ins, no forms. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // React Aria and the virtual list position elements through style attributes
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Answers requests of the default session; `root` is the folder of the built window. Call once the app is ready. */
export function serveWindowFiles(root: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = await fileFor(request.url, root);
    if (file === null) return new Response('not found', { status: 404 });
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      },
    });
  });
}

/** The file behind an address, or null for what is none of the window's files, however it is spelt. */
export async function fileFor(address: string, root: string): Promise<string | null> {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null;
  let relative: string;
  try {
    relative = decodeURIComponent(url.pathname);
  } catch {
    return null; // a stray % names no file of ours
  }
  if (relative.includes('\0')) return null;
  const wanted = path.join(root, relative === '/' ? 'index.html' : relative);
  try {
    const [real, realRoot] = await Promise.all([realpath(wanted), realpath(root)]);
    return real.startsWith(realRoot + path.sep) ? real : null;
  } catch {
    return null; // no such file
  }
}
