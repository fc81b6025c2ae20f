// The large benchmark: fills an archive with generated articles (stop and start it as you like), then measures searches over it.
import { parseArgs } from 'node:util';
import { loadGenerated } from './load';
import { openForReading } from '../../../db/archive/connection';
import { compareWithFts5, comparedTable } from './oracle';
import { quantile } from '../result';
import { measureDuring, measureSearch, tableOf } from './search';

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    size: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    search: { type: 'boolean', default: false },
    during: { type: 'string' },
    oracle: { type: 'boolean', default: false },
  },
});
if (values.archive === undefined) {
  process.stderr.write('--archive takes a folder to fill, or one that was filled before\n');
  process.exit(2);
}
const held =
  values.search || values.oracle || values.during !== undefined
    ? Infinity
    : await loadGenerated(values.archive, Number(values.size), Number(values.seconds));
if (held < Number(values.size)) process.stdout.write(`${held}\n`);
else if (values.during !== undefined) {
  const times = await measureDuring(values.archive, Number(values.during));
  const [median, late] = [0.5, 0.95].map((at) => quantile(times, at).toFixed(0));
  process.stdout.write(`${times.length} searches: p50 ${median} ms, p95 ${late} ms\n`);
} else if (values.oracle) process.stdout.write(oracleTable(values.archive));
else process.stdout.write(tableOf(measureSearch(values.archive, Number(values.rounds))));

function oracleTable(archive: string): string {
  const db = openForReading(archive);
  try {
    return comparedTable(compareWithFts5(db));
  } finally {
    db.close();
  }
}
