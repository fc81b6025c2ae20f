// The archive's thread over its real protocol: start, calls, import, refusal, close.
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connect, proxyOf, type RpcClient } from '../../core/contract/rpc';
import type { ArchiveSink } from '../../core/model/import-ports';
import type { Maintenance } from '../../core/model/backup-protocol';
import type { DbControl, DbWorkerData, WorkerStart } from '../../core/model/worker-protocol';
import { rpcPort, type PortLike } from '../../db/worker-port';
import { newRoot, openTestArchive, writePieces, temporaryFolder } from './archive-fixture';
import { bundle } from './bundle';

let bundled: Awaited<ReturnType<typeof bundle>>;
const workers: Worker[] = [];

beforeAll(async () => {
  bundled = await bundle(path.join(import.meta.dirname, '../../db/worker.ts'));
});
afterAll(() => bundled.remove());
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.terminate();
});

interface Started {
  readonly worker: Worker;
  readonly start: WorkerStart;
  readonly client: RpcClient;
}

async function started(data: Partial<DbWorkerData>): Promise<Started> {
  const worker = new Worker(bundled.file, {
    workerData: { archivePath: '', role: 'reader', create: false, program: 'worker test', ...data },
  });
  workers.push(worker);
  const start = await new Promise<WorkerStart>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { worker, start, client: connect(rpcPort(worker as unknown as PortLike)) };
}

function control(worker: Worker, message: DbControl, transfer: MessagePort[] = []): void {
  worker.postMessage(message, transfer as never);
}

async function closed(worker: Worker): Promise<void> {
  const exit = new Promise((resolve) => worker.once('exit', resolve));
  control(worker, { control: 'close' });
  expect(await exit).toBe(0);
}

test('a writer serves an import and commands; a reader sees it; both close of themselves', async () => {
  const archivePath = newRoot();
  const writer = await started({ archivePath, role: 'writer', create: true });
  expect(writer.start).toEqual({ start: 'ready' });
  const { port1, port2 } = new MessageChannel();
  control(writer.worker, { control: 'attach-sink', serves: 'import', port: port2 }, [port2 as never]);
  const sink = proxyOf<ArchiveSink>(connect(rpcPort(port1)));
  const { batchId } = await sink.begin({ inputs: ['a'], resume: null });
  const source = { path: 'a', sha256: 'a'.repeat(64), bytes: 1, mediaType: 'text/plain' };
  const written = await writePieces(sink, batchId, source, [{ body: 'One talk.' }]);
  expect(written).toMatchObject([{ outcome: 'added', articleId: 1 }]);

  const reader = await started({ archivePath });
  expect(reader.start).toEqual({ start: 'ready' });
  expect(await reader.client.call('search.run', { query: 'talk' })).toMatchObject({ total: 1 });
  expect(await reader.client.call('archive.summary', {})).toMatchObject({ articles: 1 });
  await writer.client.call('article.setState', { ids: [1], state: 'reviewed' });
  expect(await reader.client.call('archive.summary', {})).toMatchObject({ reviewed: 1 });
  await expect(reader.client.call('article.trash', { ids: [1] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await expect(writer.client.call('article.trash', { ids: 'all' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    params: { name: 'article.trash', field: 'ids' },
  });

  const second = await started({ archivePath, role: 'writer' });
  expect(second.start).toMatchObject({ start: 'failed', code: 'ARCHIVE_LOCKED', params: { program: 'worker test' } });
  await closed(reader.worker);
  await closed(writer.worker);
  const third = await started({ archivePath, role: 'writer' });
  expect(third.start).toEqual({ start: 'ready' });
  await closed(third.worker);
});

test('says at its start why it can’t open', async () => {
  const { start } = await started({ archivePath: newRoot() });
  expect(start).toMatchObject({ start: 'failed', code: 'ARCHIVE_NOT_FOUND' });
});

test('restores in the role of maintenance', async () => {
  const archive = openTestArchive();
  const out = path.join(temporaryFolder(), 'backup');
  const maintenance = await started({ role: 'maintenance' });
  expect(maintenance.start).toEqual({ start: 'ready' });
  const { restore } = proxyOf<Maintenance>(maintenance.client);
  await expect(restore({ from: out, to: newRoot() })).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOUND' });
  const writer = archive.handlers as { 'archive.backup': (input: { out: string }) => Promise<unknown> };
  await writer['archive.backup']({ out });
  expect(await restore({ from: out, to: newRoot() })).toMatchObject({ articles: 0, originals: 0 });
  await closed(maintenance.worker);
});
