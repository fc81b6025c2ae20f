// What encryption costs: the same import and the same searches with and without it, in turns in one process.
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { startDbWorker } from '../../electron/workers/db-client';
import { writeKeyFile } from '../../vault/key-file';
import { holdKeys } from '../../vault/keyring';
import type { Text } from './corpus';
import { importOnce, writeTexts } from './ingest-bench';
import { resultOf, type BenchResult } from './result';
import { askOnce, queryClasses } from './search-bench';

const KINDS = ['plain', 'encrypted'] as const;
type Kind = (typeof KINDS)[number];
type Samples = Readonly<Record<Kind, number[]>>;

export async function benchEncryption(folder: string, texts: readonly Text[], rounds: number): Promise<BenchResult[]> {
  const file = writeTexts(folder, texts);
  const queries = queryClasses(texts);
  const ingest: Samples = { plain: [], encrypted: [] };
  const first: Samples = { plain: [], encrypted: [] };
  const warm = new Map(queries.map(({ name }): [string, Samples] => [name, { plain: [], encrypted: [] }]));
  for (let round = 0; round < rounds; round++) {
    // who comes first finds the file to be imported less often in the system's cache
    for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed()) {
      const archive = path.join(folder, `${kind}-${randomUUID()}`);
      if (kind === 'encrypted') beginEncrypted(archive);
      const { seconds } = await importOnce(archive, file, texts.length);
      ingest[kind].push(texts.length / seconds);
      await search(archive, kind);
      fs.rmSync(archive, { recursive: true, force: true });
      process.stderr.write(`${kind}: ${Math.round(texts.length / seconds)} articles/s\n`);
    }
  }

  async function search(archive: string, kind: Kind): Promise<void> {
    const reader = await startDbWorker({ archivePath: archive, role: 'reader', create: false, program: 'bench' });
    try {
      let sum = 0;
      for (const { query } of queries) sum += await askOnce(reader, query);
      first[kind].push(sum);
      for (const { name, query } of queries)
        for (let i = 0; i < 10; i++) warm.get(name)?.[kind].push(await askOnce(reader, `${query} ${' '.repeat(i)}`));
    } finally {
      await reader.close();
    }
  }

  const against = (name: string, unit: string, better: 'higher' | 'lower', samples: Samples): BenchResult =>
    resultOf({ name, unit, better, ours: samples.encrypted, peer: { name: 'plain archive', samples: samples.plain } });
  return [
    against(`encrypted ingest, ${texts.length} articles`, 'articles/s', 'higher', ingest),
    against('encrypted search, each class once in a new thread', 'ms', 'lower', first),
    ...[...warm].map(([name, samples]) => against(`encrypted search again, ${name}`, 'ms', 'lower', samples)),
  ];
}

/** With a key that nobody will need again. */
function beginEncrypted(archive: string): void {
  const keyId = randomBytes(16).toString('hex');
  fs.mkdirSync(archive);
  writeKeyFile(archive, { keyId, slots: [{ kind: 'recovery', salt: 'AA==', sealed: 'AA==' }] });
  holdKeys([{ keyId, key: randomBytes(32) }]);
}
