// `npm run bench -- [--size N] [--rounds N] [--json FILE]`: our numbers beside a peer's, taken in turns in one process.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from './corpus';
import { benchIngest } from './ingest-bench';
import { benchSearch } from './search-bench';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const [size, rounds] = [Number(values.size), Number(values.rounds)];
if (!Number.isSafeInteger(size) || size < 100 || !Number.isSafeInteger(rounds) || rounds < 1) {
  process.stderr.write('--size takes a number from 100, --rounds one from 1\n');
  process.exit(2);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-bench-'));
try {
  const corpus = readCorpus(size);
  const ingest = await benchIngest(folder, corpus.name, corpus.texts, rounds);
  const search = await benchSearch(ingest.archive, ingest.plain, corpus.texts, Math.max(20, rounds));
  const document = `${JSON.stringify([...ingest.results, ...search], null, 2)}\n`;
  process.stdout.write(document);
  if (values.json !== undefined) fs.writeFileSync(values.json, document);
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
