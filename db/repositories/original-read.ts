// An imported file, piece by piece, as an export carries it.
import fs from 'node:fs';
import path from 'node:path';
import type { CommandArgs, CommandOutput } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import { MarsadError } from '../../core/contract/errors';
import { keysOf } from '../../vault/keyring';
import { readSealed } from '../../vault/sealed-range';
import { SealBroken } from '../../vault/sealed-stream';
import { originalFile } from '../archive/originals';

const PIECE_BYTES = 4 * 1024 * 1024;

type Read = (input: CommandArgs<'export.original'>) => CommandOutput<'export.original'>;

/** At most 4 MB from `offset`, fewer at the end; null where no source has this hash or the file is not there. @throws MarsadError ARCHIVE_DAMAGED for a broken seal */
export function originalReader(db: Connection, root: string): Read {
  const pathOf = db.prepare('SELECT path FROM sources WHERE sha256 = ? ORDER BY id LIMIT 1').pluck();
  return ({ sha256, offset }) => {
    const source = pathOf.get(sha256) as string | undefined;
    if (source === undefined) return null;
    const file = openOrNull(originalFile(root, sha256));
    if (file === null) return null;
    try {
      const keys = keysOf(root);
      const part = keys === null ? readPlain(file, offset) : readSealed(file, keys.originals, offset, PIECE_BYTES);
      return { name: path.posix.basename(source.replaceAll('\\', '/')), ...part };
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      const detail = `original ${sha256}: ${error.message}`;
      throw new MarsadError('ARCHIVE_DAMAGED', { path: root, detail }, { cause: error });
    } finally {
      fs.closeSync(file);
    }
  };
}

function readPlain(file: number, offset: number): { size: number; bytes: Uint8Array<ArrayBuffer> } {
  const { size } = fs.fstatSync(file);
  const bytes = new Uint8Array(Math.max(0, Math.min(PIECE_BYTES, size - offset)));
  let read = 0;
  while (read < bytes.length) {
    const got = fs.readSync(file, bytes, read, bytes.length - read, offset + read);
    if (got === 0) break;
    read += got;
  }
  return { size, bytes: bytes.subarray(0, read) };
}

function openOrNull(file: string): number | null {
  try {
    return fs.openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
