// Worker threads' ports as typed calls know them.
import type { RpcPort } from '../core/contract/rpc';

/** What `parentPort` and `MessagePort` have in common here. */
export interface PortLike {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  close(): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

export function rpcPort(port: PortLike): RpcPort {
  return {
    post: (message, transfer) => port.postMessage(message, transfer),
    listen: (onMessage) => {
      port.on('message', onMessage);
    },
  };
}
