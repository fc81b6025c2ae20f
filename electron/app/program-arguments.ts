// What was typed after the program's name.
import { app } from 'electron';
import path from 'node:path';

/** In a clone the program is Electron, and what we are stands among its arguments: `electron --no-sandbox . search …`. */
export function programArguments(argv: readonly string[]): string[] {
  if (app.isPackaged) return argv.slice(1);
  const self = argv.findIndex((word, index) => index > 0 && path.resolve(word) === app.getAppPath());
  return argv.slice(self + 1);
}
