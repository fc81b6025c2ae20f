// Parses documents for the command line: a hidden Electron of its own, started at the first document, ended with the command.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import { connect, proxyOf, type RpcClient } from '../../core/contract/rpc';
import type { DocumentParser } from '../../core/model/import-ports';
import type { PdfPrinter, PrintedPage } from '../../export/pdf';
import { inPackage } from '../in-package';
import { openDisplay, type VirtualDisplay } from './virtual-display';

interface Running {
  readonly child: ChildProcess;
  readonly display: VirtualDisplay;
  readonly client: RpcClient;
}

const EXIT_TIMEOUT = 5_000;

export class DocumentChild implements DocumentParser {
  private starting: Promise<Running> | null = null;

  /** @throws MarsadError IMPORT_PARSER_UNAVAILABLE {detail} where the child cannot run or has stopped */
  async parse(request: Parameters<DocumentParser['parse']>[0]): ReturnType<DocumentParser['parse']> {
    this.starting ??= start();
    const { client } = await this.starting;
    return proxyOf<DocumentParser>(client).parse(request);
  }

  /** Prints a page of ours. @throws MarsadError IMPORT_PARSER_UNAVAILABLE as `parse` does, EXPORT_PRINTER_UNAVAILABLE {detail} */
  async print(page: PrintedPage): Promise<void> {
    this.starting ??= start();
    const { client } = await this.starting;
    await proxyOf<{ print: PdfPrinter }>(client).print(page);
  }

  async close(): Promise<void> {
    const starting = this.starting;
    this.starting = null;
    if (!starting) return;
    let running: Running;
    try {
      running = await starting;
    } catch {
      return; // it never ran; whoever asked for it has the error
    }
    const { child, display } = running;
    if (child.exitCode === null && child.signalCode === null) {
      const timer = setTimeout(() => child.kill('SIGKILL'), EXIT_TIMEOUT);
      const exited = new Promise<void>((resolve) => {
        child.once('exit', () => {
          resolve();
        });
      });
      if (child.connected) child.disconnect();
      await exited;
      clearTimeout(timer);
    }
    display.close();
  }
}

async function start(): Promise<Running> {
  const display = await openDisplay();
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) process.stderr.write('running as root: documents are parsed without Chromium’s sandbox\n');
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const child = spawn(process.execPath, [...(asRoot ? ['--no-sandbox'] : []), ...appItself(), '--document-host'], {
    // What Chromium itself has to say about a machine without a bus or a GPU helps nobody here.
    stdio: ['ignore', 'ignore', process.env['MARSAD_DEBUG'] ? 'inherit' : 'ignore', 'ipc'],
    serialization: 'advanced',
    env: { ...env, ...(display.name === undefined ? {} : { DISPLAY: display.name }) },
  });
  const client = connect({
    post(message) {
      if (!child.connected) return; // its exit rejects what waits
      child.send(message as object);
    },
    listen(onMessage) {
      child.on('message', onMessage);
    },
  });
  child.once('error', (error) => {
    client.abort(new MarsadError('IMPORT_PARSER_UNAVAILABLE', { detail: error.message }));
  });
  child.once('exit', (code, signal) => {
    display.close();
    const detail = `the document parser stopped (${signal ?? code ?? 'unknown'})`;
    client.abort(new MarsadError('IMPORT_PARSER_UNAVAILABLE', { detail }));
  });
  return { child, display, client };
}

/** A package is its own program; the bare Electron of a clone is told where ours lies. */
function appItself(): string[] {
  return inPackage() ? [] : [path.resolve(import.meta.dirname, '..', '..')];
}
