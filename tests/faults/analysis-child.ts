// The process that the fault tests kill: the background jobs over an archive with the real threads; tells what is acknowledged.
import fs from 'node:fs';
import { startAnalysis } from '../../electron/workers/analysis-run';
import { startDbWorker } from '../../electron/workers/db-client';

const [archivePath = '', told = '', looks = ''] = process.argv.slice(2);
const acknowledgements = fs.openSync(told, 'a');

const writer = await startDbWorker({ archivePath, role: 'writer', create: false, program: 'fault test' });
process.stdout.write('begun\n');
const { finished } = startAnalysis({
  givesWay: false,
  archivePath,
  writer,
  ...(looks === '' ? {} : { patience: { looks: Number(looks), every: 200 } }),
  progress: ({ job, done }) => {
    fs.writeSync(acknowledgements, `${JSON.stringify([job, done])}\n`);
  },
});
await finished;
await writer.close();
process.exit(0);
