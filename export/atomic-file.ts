// Writes a file so that its name never stands for half of it: a temporary sibling, flushed to disk, then renamed.
import { createHash, randomBytes } from 'node:crypto';
import { lstat, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { MarsadError } from '../core/contract/errors';
import { orCannotWrite, systemCode } from './cannot-write';

const BUFFER_UNITS = 1 << 16;

export interface WrittenFile {
  /** Absolute path, symbolic links resolved. */
  readonly path: string;
  /** Of the bytes written, in hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes `chunks` (strings as UTF-8) to `out`, replacing a file that is there. A failing source leaves `out` as it was and
 * its error passes through. EXPORT_CANNOT_WRITE {path, reason}: `reason` is the system's code, or NOT_A_FILE where `out` is
 * a folder, device or pipe. `scratch` names a further temporary path beside the target that is removed in any case.
 */
export async function writeFileAtomically(
  out: string,
  chunks: (scratch: string) => AsyncIterable<string | Uint8Array>,
): Promise<WrittenFile> {
  const path = await resolvedTarget(out);
  // A short name of its own: the target's may already be as long as the file system takes.
  const stem = join(dirname(path), `.marsad-${randomBytes(6).toString('hex')}`);
  const temporary = `${stem}.tmp`;
  const scratch = `${stem}.spool`;
  let file: FileHandle | null = await orCannotWrite(out, () => open(temporary, 'wx'));
  try {
    const sink = new HashedSink(file, out);
    for await (const chunk of chunks(scratch)) await sink.write(chunk);
    await sink.flush();
    const finished = file;
    await orCannotWrite(out, () => finished.sync());
    file = null;
    await orCannotWrite(out, () => finished.close());
    await orCannotWrite(out, () => rename(temporary, path));
    await syncFolder(dirname(path));
    return { path, sha256: sink.hash.digest('hex'), bytes: sink.bytes };
  } finally {
    await file?.close();
    await rm(temporary, { force: true });
    await rm(scratch, { force: true });
  }
}

class HashedSink {
  readonly hash = createHash('sha256');
  bytes = 0;
  private pending = '';

  constructor(
    private readonly file: FileHandle,
    private readonly out: string,
  ) {}

  async write(chunk: string | Uint8Array): Promise<void> {
    if (typeof chunk === 'string') {
      this.pending += chunk;
      if (this.pending.length >= BUFFER_UNITS) await this.flush();
    } else {
      await this.flush();
      await this.writeBytes(chunk);
    }
  }

  async flush(): Promise<void> {
    if (this.pending === '') return;
    const bytes = Buffer.from(this.pending, 'utf8');
    this.pending = '';
    await this.writeBytes(bytes);
  }

  private async writeBytes(bytes: Uint8Array): Promise<void> {
    this.hash.update(bytes);
    this.bytes += bytes.byteLength;
    await orCannotWrite(this.out, () => this.file.writeFile(bytes));
  }
}

async function resolvedTarget(out: string): Promise<string> {
  const path = resolve(out);
  const entry = await orCannotWrite(out, () => existing(lstat(path)));
  if (entry === null) return path;
  const real = await orCannotWrite(out, () => existing(realpath(path)));
  // A link that leads nowhere is refused as well: /dev/stdout on a pipe is one, and must not be replaced by a file.
  const target = real === null ? null : await orCannotWrite(out, () => existing(stat(real)));
  if (real === null || !target?.isFile())
    throw new MarsadError('EXPORT_CANNOT_WRITE', { path: out, reason: 'NOT_A_FILE' });
  return real;
}

async function existing<T>(found: Promise<T>): Promise<T | null> {
  try {
    return await found;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the rename itself durable where folders can be flushed; Windows can't open them, and needs not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
