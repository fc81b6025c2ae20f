// The process that the fault tests kill: the archive's real backup thread, making backup after backup; tells which are acknowledged.
import fs from 'node:fs';
import { startMaintenance } from '../../electron/workers/maintenance';

const [archive = '', told = '', rounds = '1'] = process.argv.slice(2);
const acknowledgements = fs.openSync(told, 'a');

process.stdout.write('begun\n');
for (let round = 0; round < Number(rounds); round++) {
  const { finished } = startMaintenance((maintenance) => maintenance.backUp({ archive, base: null, kind: 'manual' }));
  try {
    const { made } = await finished;
    fs.writeSync(acknowledgements, `${JSON.stringify(made?.out ?? null)}\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : String(error);
    fs.writeSync(acknowledgements, `${JSON.stringify({ failed: code })}\n`);
  }
}
process.exit(0);
