// The process that takes containers apart dies, hangs or grows: the part in hand is tried again, at worst it alone is lost.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContainerPart } from '../../core/model/container-ports';
import { startChildProcess } from '../../electron/containers/child-process';
import { ContainerHost } from '../../electron/containers/container-host';
import { containerLimits } from '../../electron/containers/container-limits';
import type { ContainerProcess } from '../../electron/containers/container-worker';
import { zipOf } from '../e2e/support/zip-of';
import { buildChild } from './build-child';

const PARTS = 150;
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-containers-'));
const file = path.join(root, 'many.zip');
const limits = { bytes: 1_000_000, parts: 1_000 };
const request = { kind: 'zip', file, spool: path.join(root, 'spool'), limits, depth: 0 } as const;
let script = '';

beforeAll(async () => {
  script = path.join(
    path.dirname(await buildChild('tests/faults/import-child.ts', 'container-faults')),
    '../containers/worker.js',
  );
  const names = Array.from({ length: PARTS }, (_, n) => ({ name: `${n}.txt`, data: Buffer.from(`text ${n}`) }));
  fs.writeFileSync(file, zipOf(names));
}, 60_000);

afterAll(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const start = (): ContainerProcess => startChildProcess(script);

/** Every part of the container, in order. */
async function partsBy(host: ContainerHost): Promise<{ parts: ContainerPart[]; failure: unknown }> {
  const handle = await host.open({ ...request, from: 0 });
  const parts: ContainerPart[] = [];
  try {
    for (;;) {
      const batch = await host.next({ handle });
      for (const part of batch.parts) {
        parts.push(part);
        if (part.kind !== 'file') continue;
        const bytes = fs.readFileSync(batch.spool).subarray(part.start, part.start + part.length);
        expect(bytes.toString()).toBe(`text ${part.ordinal}`);
      }
      if (batch.end) return { parts, failure: batch.end.failure };
    }
  } finally {
    await host.close({ handle });
    host.stop();
  }
}

/** The process whose number `dies` names is sent `signal` when it is asked for its batch of that number, both from 0. */
function dying(
  dies: Readonly<Record<number, number>>,
  act: (process: ContainerProcess) => void,
): () => ContainerProcess {
  let started = 0;
  return () => {
    const process = start();
    const at = dies[started++];
    let asked = 0;
    const post = (message: unknown): void => {
      process.port.post(message);
      if ((message as { name: string }).name === 'next' && asked++ === at) act(process);
    };
    return { ...process, port: { ...process.port, post } };
  };
}

test('one death costs nothing', async () => {
  const { parts } = await partsBy(new ContainerHost(dying({ 0: 1 }, (process) => process.kill())));
  expect(parts.map(({ ordinal, kind }) => `${ordinal} ${kind}`)).toEqual(
    Array.from({ length: PARTS }, (_, n) => `${n} file`),
  );
});

test('a part that kills the process twice is reported, the others come', async () => {
  const { parts, failure } = await partsBy(new ContainerHost(dying({ 0: 1, 1: 3 }, (process) => process.kill())));
  expect(failure).toBeNull();
  expect(parts.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: PARTS }, (_, n) => n));
  expect(parts.filter(({ kind }) => kind === 'failed')).toEqual([
    {
      kind: 'failed',
      name: '',
      ordinal: 67,
      outcome: 'quarantined',
      reason: 'PARSER_CRASHED',
      params: { cause: 'exit' },
    },
  ]);
});

/** A process that hears nothing of a batch that it is asked for, and holds so much memory from then on. */
function deaf(memory: number | null): () => ContainerProcess {
  return () => {
    const process = start();
    let asked = false;
    const post = (message: unknown): void => {
      asked ||= (message as { name: string }).name === 'next';
      if (!asked) process.port.post(message);
    };
    return { ...process, memory: () => (asked ? memory : null), port: { ...process.port, post } };
  };
}

test('one that is silent or too large is killed; a container of which nothing can be had is given up', async () => {
  const silent = new ContainerHost(deaf(null), { ...containerLimits, silence: 1_500 });
  const handle = await silent.open({ ...request, from: 0 });
  expect((await silent.next({ handle })).parts).toMatchObject([
    { ordinal: 0, outcome: 'quarantined', reason: 'PARSER_TIMEOUT', params: { seconds: 2 } },
  ]);
  silent.stop();
  const large = new ContainerHost(deaf(containerLimits.memory + 1));
  expect(await partsBy(large)).toMatchObject({
    failure: { outcome: 'quarantined', reason: 'PARSER_CRASHED', params: { cause: 'memory' } },
  });
});
