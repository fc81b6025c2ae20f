// Entry of the sandboxed page: answers `parse` over the port that its preload hands over.
import { serve } from '../../../core/contract/rpc';
import { DOCUMENT_PORT } from '../../../core/model/document-port';
import { parseDocument } from './parse-document';

window.addEventListener('message', (event) => {
  const port = event.ports[0];
  if (event.source !== window || event.data !== DOCUMENT_PORT || !port) return;
  serve(
    {
      post: (message) => port.postMessage(message),
      listen: (onMessage) => {
        port.addEventListener('message', (received: MessageEvent<unknown>) => onMessage(received.data));
        port.start();
      },
    },
    { parse: parseDocument },
    // `parseDocument` never throws; the host times out what never answers.
    () => '',
  );
});
