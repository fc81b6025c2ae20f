// A private X display for the hidden pages that parse documents, on a Linux machine that has none.
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { MarsadError } from '../../core/contract/errors';

export interface VirtualDisplay {
  /** For DISPLAY; undefined where there is a real one. */
  readonly name: string | undefined;
  close(): void;
}

const START_TIMEOUT = 20_000;

/** @throws MarsadError IMPORT_PARSER_UNAVAILABLE where there is neither a display nor Xvfb */
export async function openDisplay(): Promise<VirtualDisplay> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) {
    return { name: undefined, close: () => undefined };
  }
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await displayNumber(server);
  return {
    name: `:${number}`,
    close() {
      server.kill('SIGTERM');
    },
  };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string): void => {
      server.kill('SIGTERM');
      reject(new MarsadError('IMPORT_PARSER_UNAVAILABLE', { detail }));
    };
    const timer = setTimeout(() => {
      fail('the virtual display Xvfb did not start');
    }, START_TIMEOUT);
    server.once('error', () => {
      clearTimeout(timer);
      fail('there is no display and no Xvfb');
    });
    server.once('exit', () => {
      clearTimeout(timer);
      fail('the virtual display Xvfb stopped');
    });
    let text = '';
    const pipe = server.stdio[3] as Readable;
    pipe.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
}
