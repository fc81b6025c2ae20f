// The custom schemes of this app; Electron takes them in one call, before it is ready.
import { protocol } from 'electron';
import { DOCUMENT_SCHEME } from './documents/document-protocol';
import { APP_SCHEME } from './window/window-files';

export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: DOCUMENT_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
