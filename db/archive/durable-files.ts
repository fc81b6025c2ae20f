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

/** SHA-256 of a file in hex, and its length. */
export async function hashFile(file: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of fs.createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Copies a file with its folder made, syncs it, and answers what was copied. Never over a file that is there. */
export async function copyFile(from: string, to: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(fs.createReadStream(from), measure, fs.createWriteStream(to, { flags: 'wx', flush: true }));
  return { sha256: hash.digest('hex'), bytes };
}
