// `electron . --document-host`: parses documents for a parent process without a window of its own, as the command line in a clone does.
import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { serve } from '../../core/contract/rpc';
import type { PrintedPage } from '../../export/pdf';
import { createDocumentHost } from '../document-host';
import { printPdf } from '../export-print';

/**
 * Serves `parse` of `DocumentParser`, and `print` of exported pages, over the channel to the parent (spawned with
 * `stdio: [..., 'ipc']` and `serialization: 'advanced'`) from the first moment on, and ends when the parent lets go of it.
 */
export function runDocumentHostProcess(): void {
  const send = process.send?.bind(process);
  if (!send) {
    process.stderr.write('--document-host is started by marsad itself, with a channel to it\n');
    app.exit(2);
    return;
  }
  // Its own profile, gone with it: an open window of the same user keeps the usual one.
  const profile = fs.mkdtempSync(path.join(app.getPath('temp'), 'marsad-documents-'));
  app.setPath('userData', profile);
  process.once('exit', () => fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  const host = createDocumentHost();
  app.on('window-all-closed', () => undefined); // there are none; its pages have no windows
  serve(
    {
      post: (message) => {
        if (process.connected) send(message);
      },
      listen: (onMessage) => process.on('message', onMessage),
    },
    {
      parse: (request: Parameters<typeof host.parse>[0]) => host.parse(request),
      print: async (page: PrintedPage) => {
        await app.whenReady();
        await printPdf(page);
      },
    },
    (error) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'unknown failure'}\n`);
      return '';
    },
  );
  process.once('disconnect', () => {
    void host.close().finally(() => app.exit(0));
  });
}
