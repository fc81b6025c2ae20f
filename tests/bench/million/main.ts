// The large benchmark: fills an archive with generated articles (stop and start it as you like), then measures searches over it.
import { parseArgs } from 'node:util';
import { loadGenerated } from './load';
import { measureSearch, tableOf } from './search';

const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    size: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    search: { type: 'boolean', default: false },
  },
});
if (values.archive === undefined) {
  process.stderr.write('--archive takes a folder to fill, or one that was filled before\n');
  process.exit(2);
}
const held = values.search
  ? Infinity
  : await loadGenerated(values.archive, Number(values.size), Number(values.seconds));
if (held < Number(values.size)) process.stdout.write(`${held}\n`);
else process.stdout.write(tableOf(measureSearch(values.archive, Number(values.rounds))));
