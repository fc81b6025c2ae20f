// Runs the look-up index off the window's thread, so that typing never waits for it.
import { encodeForLookup } from '../../core/text/lookup-encode';
import { LookupIndex } from './lookup-index';
import type { LookupRequest, LookupResponse } from './lookup-messages';

const index = new LookupIndex(encodeForLookup);

self.addEventListener('message', (event: MessageEvent<LookupRequest>) => {
  const request = event.data;
  if (request.kind === 'replace') {
    index.replace(request.group, request.entries);
    return;
  }
  const response: LookupResponse = { seq: request.seq, answers: index.search(request.typed, request.limit) };
  self.postMessage(response);
});
