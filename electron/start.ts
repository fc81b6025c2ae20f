// Where the program begins: a command goes to the command line, everything else opens the desk.
// A command runs before Electron is ready, which needs no display: Electron waits for this module to finish.
import { app } from 'electron';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programArguments } from './app/program-arguments';
import { commandWords } from './app/start-words';
import { workerFile } from './workers/worker-files';

if (programArguments(process.argv).includes('--container-process')) {
  await import(pathToFileURL(workerFile('containers')).href);
  // it ends with the process that started it; until then Electron is kept from becoming ready, which needs a display
  await new Promise(() => undefined);
}
const words = commandWords(programArguments(process.argv));
if (words === null) {
  if (app.isPackaged && app.commandLine.hasSwitch('no-sandbox')) {
    process.stderr.write(
      'marsad: running without Chromium’s sandbox, as root must. Run as a normal user to keep it on.\n',
    );
  }
  await import('./main');
} else {
  const commandLine = path.join(import.meta.dirname, '..', 'cli', 'marsad.js');
  process.argv.splice(1, Infinity, commandLine, ...words); // as Node itself would have started it
  await import(pathToFileURL(commandLine).href);
}
