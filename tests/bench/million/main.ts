import { parseArgs } from 'node:util';
import { loadGenerated } from './load';
const { values } = parseArgs({
  options: {
    archive: { type: 'string' },
    size: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '300' },
  },
});
console.log(await loadGenerated(values.archive ?? '', Number(values.size), Number(values.seconds)));
