// Hands the document page the one port that it may answer on; exposes nothing else.
import { ipcRenderer } from 'electron';
import { DOCUMENT_PORT } from '../core/model/document-port';

ipcRenderer.once(DOCUMENT_PORT, (event) => {
  window.postMessage(DOCUMENT_PORT, location.origin, [...event.ports]);
});
