// A session of its own for each document page: in memory, without network, permissions or downloads.
import { session, type Session } from 'electron';
import { DOCUMENT_ORIGIN, serveDocumentPage } from './document-protocol';

let made = 0;

/** `pageFolder` is the built document page. Call once the app is ready. */
export function documentSession(pageFolder: string): Session {
  // Without `persist:` nothing of it is written to disk.
  const own = session.fromPartition(`marsad-document-${String(++made)}`, { cache: false });
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !details.url.startsWith(`${DOCUMENT_ORIGIN}/`) });
  });
  own.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.on('will-download', (event) => {
    event.preventDefault();
  });
  serveDocumentPage(own, pageFolder);
  return own;
}
