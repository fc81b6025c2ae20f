// `npm run bench -- [--size N] [--rounds N] [--only ingest|stories|encryption] [--json FILE]`: our numbers beside a peer's, taken in turns in one process.
// `… --large FOLDER [--size N] [--seconds N] [--only load|search|oracle|during]`: searches over a large archive (`million/large-bench.ts`).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, type Text } from './corpus';
import { benchEncryption } from './encryption-bench';
import { benchIngest } from './ingest-bench';
import { benchLarge, type LargeBench } from './million/large-bench';
import type { BenchResult } from './result';
import { benchSearch } from './search-bench';
import { benchStories } from './stories-bench';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    json: { type: 'string' },
    large: { type: 'string' },
    seconds: { type: 'string', default: '300' },
  },
});
const [size, rounds] = [Number(values.size), Number(values.rounds)];
const parts = values.large === undefined ? ['ingest', 'stories', 'encryption'] : ['load', 'search', 'oracle', 'during'];
if (values.only !== undefined && !parts.includes(values.only)) {
  process.stderr.write(`--only takes: ${parts.join(', ')}\n`);
  process.exit(2);
}
if (!Number.isSafeInteger(size) || size < 100 || !Number.isSafeInteger(rounds) || rounds < 1) {
  process.stderr.write('--size takes a number from 100, --rounds one from 1\n');
  process.exit(2);
}

if (values.large !== undefined) {
  const only = values.only as LargeBench['only'];
  const seconds = Number(values.seconds);
  process.stdout.write(await benchLarge({ archive: values.large, size, seconds, rounds, only }));
  process.exit(0);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-bench-'));
try {
  const corpus = readCorpus(size);
  const results = [
    ...(asked('ingest', undefined) ? await benchDesk(corpus.name, corpus.texts) : []),
    ...(asked('stories', undefined) ? await benchStories(folder, corpus.name, corpus.texts, rounds) : []),
    // asked for by name only: it measures us against ourselves
    ...(asked('encryption') ? await benchEncryption(folder, corpus.texts, rounds) : []),
  ];
  const document = `${JSON.stringify(results, null, 2)}\n`;
  process.stdout.write(document);
  if (values.json !== undefined) fs.writeFileSync(values.json, document);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function asked(...only: readonly (string | undefined)[]): boolean {
  return only.includes(values.only);
}

async function benchDesk(name: string, texts: readonly Text[]): Promise<BenchResult[]> {
  const ingest = await benchIngest(folder, name, texts, rounds);
  if (values.only === 'ingest') return [...ingest.results];
  const search = await benchSearch(ingest.archive, ingest.plain, texts, Math.max(20, rounds));
  return [...ingest.results, ...search];
}
