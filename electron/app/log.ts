// A local log of failures: what failed and where in the code, never what an article says.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const MOST_BYTES = 2_000_000;

export interface FailureLog {
  /** Writes an entry and returns its id, which the window shows beside the message. */
  failure(what: string, error: unknown): string;
}

/** Appends to `folder/marsad.log`; a file grown past 2 MB is kept once as `marsad.1.log`. */
export function openFailureLog(folder: string): FailureLog {
  const file = path.join(folder, 'marsad.log');
  fs.mkdirSync(folder, { recursive: true });
  return {
    failure(what, error) {
      const id = randomBytes(4).toString('hex');
      const line = `${new Date().toISOString()} ${id} ${what}: ${describe(error)}\n`;
      try {
        if (fs.existsSync(file) && fs.statSync(file).size > MOST_BYTES) {
          fs.renameSync(file, path.join(folder, 'marsad.1.log'));
        }
        fs.appendFileSync(file, line, { mode: 0o600 });
      } catch (problem) {
        process.stderr.write(`the log can't be written (${describe(problem)})\n${line}`);
      }
      return id;
    },
  };
}

/** Name, code and stack frames; messages are left out, for a parser's may quote the text that it choked on. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return `${error.name}${code}\n${frames.join('\n')}`;
}
