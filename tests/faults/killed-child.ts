// Runs a process under test and kills it -9 at a given moment; what it told before is read back.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

export interface KillOrder {
  /** The file to run with Electron's Node, and its arguments. */
  readonly words: readonly string[];
  /** Milliseconds after it said `begun`; null lets it end. */
  readonly killAfter: number | null;
  /** No file may grow beyond; null sets no limit. */
  readonly fileKibibytes?: number | null;
}

export interface ChildRun {
  readonly killed: boolean;
  /** Milliseconds from `begun` to the end. */
  readonly took: number;
}

/** Rejects with what it wrote to stderr where it fails by itself. */
export function runChild({ words, killAfter, fileKibibytes = null }: KillOrder): Promise<ChildRun> {
  const [program = '', ...args] = limited([process.execPath, ...words], fileKibibytes);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    let begun = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      if (begun > 0) return;
      out += chunk.toString('utf8');
      if (!out.includes('begun')) return;
      begun = Date.now();
      if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve({ killed: signal === 'SIGKILL', took: Date.now() - begun });
      else reject(new Error(`the child ended with ${code} ${signal}: ${errors.slice(-2_000)}`));
    });
  });
}

function limited(words: readonly string[], fileKibibytes: number | null): readonly string[] {
  if (fileKibibytes === null) return words;
  return ['sh', '-c', `ulimit -f ${fileKibibytes * 2}; exec "$0" "$@"`, ...words]; // in blocks of 512 bytes
}

/** The values that a child wrote to a file, one JSON a line; a line that the kill cut in two was not told. */
export function toldValues(file: string): unknown[] {
  const lines = fs.readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as unknown);
}
