// Runs `electron . --document-host` as the command line does, and finds its renderer processes.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { connect, proxyOf } from '../../../core/contract/rpc';
import type { DocumentParser, DocumentResult } from '../../../core/model/import-ports';
import type { DocumentKind } from '../../../core/model/source-format';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

export interface HostProcess {
  parse(kind: DocumentKind, bytes: Uint8Array | string, charset?: string | null): Promise<DocumentResult>;
  /** Process ids of its sandboxed pages; Linux only. */
  renderers(): number[];
  /** Lets go of it and waits until it has ended. */
  stop(): Promise<void>;
}

export function electronProgram(): string {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(root, 'node_modules', 'electron', 'dist');
  return path.join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

export function sandboxSwitches(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

export function startHost(): HostProcess {
  const child = spawn(electronProgram(), [...sandboxSwitches(), root, '--document-host'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  const parser = proxyOf<DocumentParser>(
    connect({
      post: (message) => child.send(message as object),
      listen: (onMessage) => child.on('message', onMessage),
    }),
  );
  return {
    parse(kind, bytes, charset = null) {
      const own = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
      return parser.parse({ kind, name: `test.${kind}`, bytes: own, charset });
    },
    renderers: () => (child.pid === undefined ? [] : renderersUnder(child.pid)),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

function renderersUnder(ancestor: number): number[] {
  const parents = new Map<number, number>();
  const renderers: number[] = [];
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      parents.set(Number(name), Number(parent));
      const renderer = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--type=renderer');
      if (renderer && state !== 'Z') renderers.push(Number(name));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')))
        throw error; // ended meanwhile
    }
  }
  return renderers.filter((pid) => {
    let at: number | undefined = pid;
    while (at !== undefined && at > 1 && at !== ancestor) at = parents.get(at);
    return at === ancestor;
  });
}

/** Prints HTML to PDF with Electron itself. */
export function printPdf(html: string, folder: string): Uint8Array {
  const [input, output] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
  fs.writeFileSync(input, html);
  const script = path.join(root, 'tests', 'fixtures', 'documents', 'print-pdf.mjs');
  const run = spawnSync(electronProgram(), [...sandboxSwitches(), script, input, output], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  if (!fs.existsSync(output)) throw new Error(`no PDF: ${run.stderr}`);
  return fs.readFileSync(output);
}
