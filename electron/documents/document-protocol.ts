// Serves the document page's own files to its sessions, and nothing else: marsad-document://page/.
import type { Session } from 'electron';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const DOCUMENT_SCHEME = 'marsad-document';
export const DOCUMENT_ORIGIN = `${DOCUMENT_SCHEME}://page`;

/** Its own scripts and nothing else: no connections, pictures, frames, styles, forms or plug-ins. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

/** `root` is the folder of the built page; it is listed once, so no address can lead out of it. */
export function serveDocumentPage(session: Session, root: string): void {
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(root, file).split(path.sep).join('/')}`, file);
  }
  session.protocol.handle(DOCUMENT_SCHEME, (request) => {
    const url = new URL(request.url);
    const file = url.host === 'page' ? files.get(url.pathname) : undefined;
    if (file === undefined) return new Response('not found', { status: 404 });
    return new Response(new Uint8Array(readFileSync(file)), {
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
