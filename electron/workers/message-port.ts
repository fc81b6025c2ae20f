// Node's message ports as the typed calls of the contract want them.
import type { MessagePort, TransferListItem, Worker } from 'node:worker_threads';
import type { RpcPort } from '../../core/contract/rpc';

/** A port of a thread or the thread itself. Listening keeps the process alive until the port is closed. */
export function rpcPortOf(port: MessagePort | Worker): RpcPort {
  return {
    post(message, transfer = []) {
      port.postMessage(message, transfer as readonly TransferListItem[]);
    },
    listen(onMessage) {
      port.on('message', onMessage);
    },
  };
}
