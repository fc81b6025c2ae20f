// The window's end of the look-up worker: keeps its shelves up to date, asks, and drops answers that are overtaken.
import { useEffect, useRef, useState } from 'react';
import { lookupGroups } from './lookup-index';
import type { LookupAnswer, LookupEntry, LookupGroup } from './lookup-index';
import type { LookupRequest, LookupResponse } from './lookup-messages';

/** One worker a window, started with the first look-up. */
let worker: Worker | null = null;

function lookupWorker(): Worker {
  worker ??= new Worker(new URL('./lookup.worker.ts', import.meta.url), { type: 'module' });
  return worker;
}

function send(request: LookupRequest): void {
  lookupWorker().postMessage(request);
}

export type LookupShelves = Readonly<Record<LookupGroup, { readonly entries: readonly LookupEntry[] }>>;

/** Sends the shelves whose entries are others than before. */
export function useLookupShelves(shelves: LookupShelves): void {
  const sent = useRef(new Map<LookupGroup, readonly LookupEntry[]>());
  useEffect(() => {
    for (const group of lookupGroups) {
      const { entries } = shelves[group];
      if (sent.current.get(group) === entries) continue;
      sent.current.set(group, entries);
      send({ kind: 'replace', group, entries });
    }
  }, [shelves]);
}

let lastSeq = 0;

export interface Lookup {
  /** What was typed when the answers were asked for. */
  readonly typed: string;
  readonly answers: readonly LookupAnswer[];
}

const nothingYet: Lookup = { typed: '', answers: [] };

/** What the index finds for `typed`, asked again when `version` changes; the last answer stands until the next is there. */
export function useLookup(typed: string, limit: number, version: unknown): Lookup {
  const [lookup, setLookup] = useState<Lookup>(nothingYet);
  useEffect(() => {
    const seq = ++lastSeq;
    const source = lookupWorker();
    const onMessage = (event: MessageEvent<LookupResponse>): void => {
      if (event.data.seq === seq) setLookup({ typed, answers: event.data.answers });
    };
    source.addEventListener('message', onMessage);
    send({ kind: 'search', seq, typed, limit });
    return () => source.removeEventListener('message', onMessage);
  }, [typed, limit, version]);
  return lookup;
}
