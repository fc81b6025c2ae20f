// Files that are whole and on disk, or not there at all.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';

/** Makes the names in a folder durable. Windows keeps them by itself and can't open folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  syncPath(folder);
}

/** Brings a file's (or folder's) bytes to disk. */
export function syncPath(file: string): void {
  // Windows refuses to sync what was opened for reading only
  const handle = fs.openSync(file, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Puts `text` in place of what `file` held; after a crash it holds the one or the other. */
export function replaceFile(file: string, text: string): void {
  const fresh = `${file}.new`;
  const handle = fs.openSync(fresh, 'w');
  try {
    fs.writeFileSync(handle, text);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(fresh, file);
}

/** What a file's bytes stand for; both answer the next bytes of that and may throw. */
export interface Decoding {
  update(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

export interface Measured {
  readonly sha256: string;
  readonly bytes: number;
}

/** SHA-256 in hex and length of a file, or of what `decoding` makes of it. */
export async function hashFile(file: string, decoding?: Decoding): Promise<Measured> {
  const measure = new Measure(decoding);
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    measure.add(chunk);
  }
  return measure.end();
}

/** Copies a file as it is with its folder made, syncs it, and answers what was copied as `hashFile` does. Never over a file that is there. */
export async function copyFile(from: string, to: string, decoding?: Decoding): Promise<Measured> {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const measure = new Measure(decoding);
  const measuring = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        measure.add(chunk);
        done(null, chunk);
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  await pipeline(fs.createReadStream(from), measuring, fs.createWriteStream(to, { flags: 'wx', flush: true }));
  return measure.end();
}

class Measure {
  private readonly hash = createHash('sha256');
  private bytes = 0;

  constructor(private readonly decoding?: Decoding) {}

  add(chunk: Uint8Array): void {
    this.take(this.decoding ? this.decoding.update(chunk) : chunk);
  }

  end(): Measured {
    if (this.decoding) this.take(this.decoding.end());
    return { sha256: this.hash.digest('hex'), bytes: this.bytes };
  }

  private take(content: Uint8Array): void {
    this.hash.update(content);
    this.bytes += content.length;
  }
}
