// The only bridge between the sandboxed window and the main process: calls by the table's names, events by theirs, nothing else.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { MarsadBridge } from '../core/contract/bridge';
import { isCommandName } from '../core/contract/commands';
import { eventNames, type EventName, type EventPayloads } from '../core/contract/events';
import { CALL_CHANNEL, EVENT_CHANNEL } from './window/channels';

type Listener = (payload: never) => void;
const listeners = new Map<EventName, Set<Listener>>();

ipcRenderer.on(EVENT_CHANNEL, (_event, name: EventName, payload: EventPayloads[EventName]) => {
  for (const listener of listeners.get(name) ?? []) listener(payload as never);
});

const bridge: MarsadBridge = {
  call(name, input) {
    if (!isCommandName(name)) throw new TypeError('no such command');
    return ipcRenderer.invoke(CALL_CHANNEL, name, input) as never;
  },
  on(event, listener) {
    if (!eventNames.includes(event)) throw new TypeError('no such event');
    const known = listeners.get(event) ?? new Set<Listener>();
    listeners.set(event, known.add(listener));
    return () => {
      known.delete(listener);
    };
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)),
};

contextBridge.exposeInMainWorld('marsad', bridge);
