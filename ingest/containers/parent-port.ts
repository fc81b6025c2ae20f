// The channel to whoever started this process: Electron's for a utility process, Node's for a child.
import type { RpcPort } from '../../core/contract/rpc';

interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Ends the process when a parent that started it as a child lets go of it. @throws without such a parent */
export function connectedPort(): RpcPort {
  const utility = (process as { readonly parentPort?: UtilityPort | null }).parentPort;
  if (utility) {
    return {
      post: (message) => utility.postMessage(message),
      listen: (onMessage) => utility.on('message', ({ data }) => onMessage(data)),
    };
  }
  const send = process.send?.bind(process);
  if (!send) throw new Error('ingest/containers/process is started by marsad itself, with a channel to it');
  process.once('disconnect', () => process.exit(0));
  return {
    post: (message) => {
      if (process.connected) send(message);
    },
    listen: (onMessage) => process.on('message', onMessage),
  };
}
