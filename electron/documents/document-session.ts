// A session of its own for each document page: nothing but the page itself can be reached.
import type { Session } from 'electron';
import { DOCUMENT_ORIGIN, serveDocumentPage } from './document-protocol';
import { sealedSession } from './sealed-view';

/** `pageFolder` is the built document page. Call once the app is ready. */
export function documentSession(pageFolder: string): Session {
  const own = sealedSession('document', (url) => url.startsWith(`${DOCUMENT_ORIGIN}/`));
  serveDocumentPage(own, pageFolder);
  return own;
}
