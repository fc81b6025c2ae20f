// Takes one container apart, a batch at a time: parts go whole into a spool file, and every limit is kept while they are written.
import { open, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  ContainerAccount,
  ContainerBatch,
  ContainerPart,
  ContainerRequest,
} from '../../core/model/container-ports';
import type { DocumentFailure } from '../../core/model/import-ports';
import { BATCH_BYTES, CONTAINER_TELLS_WITHIN, MAX_CONTAINER_RECORD_BYTES } from '../limits';
import { ReadingEnded } from '../read/read-record';
import { containerReaders } from './readers';
import type { ContainerReader, RawPart } from './raw-part';

interface Filled {
  readonly parts: readonly ContainerPart[];
  readonly end: ContainerAccount | null;
}

export class ContainerSession {
  readonly #request: ContainerRequest;
  #reader: ContainerReader | null = null;
  #raw: AsyncGenerator<RawPart> | null = null;
  #filling: Promise<Filled> | null = null;
  #batch = 0;
  #ordinal = 0;
  #skipped = 0;
  #nothing = 0;
  /** Bytes and parts that were unpacked. */
  #bytes = 0;
  #unpacked = 0;

  constructor(request: ContainerRequest) {
    this.#request = request;
  }

  /** `most` is the number of parts at most. A batch without parts says that unpacking goes on. */
  async next(most: number): Promise<ContainerBatch> {
    this.#filling ??= this.#fill(most);
    const filled = await Promise.race([this.#filling, delay(CONTAINER_TELLS_WITHIN, null, { ref: false })]);
    const position = this.#reader?.position() ?? 0;
    if (filled === null) return { spool: '', parts: [], position, end: null };
    this.#filling = null;
    return { spool: this.#spoolFile(this.#batch++), position, ...filled };
  }

  async close(): Promise<void> {
    await this.#filling?.catch(() => undefined); // whoever closes does not want to know
    await this.#raw?.return(undefined);
  }

  async #fill(most: number): Promise<Filled> {
    const parts: ContainerPart[] = [];
    const spool = await Spool.open(this.#spoolFile(this.#batch));
    try {
      this.#reader ??= await containerReaders[this.#request.kind](this.#request.file);
      this.#raw ??= this.#reader.parts();
      while (parts.length < most && spool.length < BATCH_BYTES) {
        const { done, value } = await this.#raw.next();
        if (done) return { parts, end: await this.#account(null) };
        const part = await this.#take(value, spool);
        if (part) parts.push(part);
      }
      return { parts, end: null };
    } catch (error) {
      if (!(error instanceof ReadingEnded)) throw error;
      const { outcome, reason, params } = error;
      return { parts, end: await this.#account({ outcome, reason, params }) };
    } finally {
      await spool.close();
    }
  }

  /** Null for a part that is passed over. */
  async #take(raw: RawPart, spool: Spool): Promise<ContainerPart | null> {
    const ordinal = this.#ordinal++;
    if (raw.kind === 'nothing') this.#nothing++;
    if (raw.kind === 'skipped') this.#skipped++;
    if (raw.kind === 'nothing' || raw.kind === 'skipped') return null;
    const { limits, from } = this.#request;
    if (ordinal < from) return null;
    if (raw.kind === 'failed') return { ...raw, ordinal };
    if (++this.#unpacked > limits.parts) {
      throw new ReadingEnded('quarantined', 'CONTAINER_TOO_MANY_PARTS', { parts: ordinal, limit: limits.parts });
    }
    const start = spool.length;
    const { bytes, ...part } = raw;
    const most = Math.min(limits.bytes - this.#bytes, raw.kind === 'record' ? MAX_CONTAINER_RECORD_BYTES : Infinity);
    try {
      for await (const chunk of bytes) {
        if (spool.length + chunk.length - start > most) {
          throw new ReadingEnded('quarantined', 'FILE_TOO_LARGE', { limit: most });
        }
        await spool.write(chunk);
      }
    } catch (error) {
      if (!(error instanceof ReadingEnded)) throw error;
      await spool.truncate(start);
      const { outcome, reason, params } = error;
      return { kind: 'failed', name: part.name, ordinal, outcome, reason, params };
    }
    const length = spool.length - start;
    this.#bytes += length;
    return { ...part, ordinal, start, length };
  }

  #spoolFile(batch: number): string {
    return `${this.#request.spool}-${batch}`;
  }

  async #account(failure: DocumentFailure | null): Promise<ContainerAccount> {
    const { size } = await stat(this.#request.file);
    const consumed = this.#reader?.consumed() ?? 0;
    return {
      next: this.#ordinal,
      parts: this.#ordinal - this.#nothing,
      skipped: this.#skipped,
      bytes: size,
      consumed,
      failure,
    };
  }
}

class Spool {
  length = 0;
  readonly #handle: FileHandle;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static async open(file: string): Promise<Spool> {
    await rm(file, { force: true }); // what a process that died left of the same batch
    return new Spool(await open(file, 'wx'));
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.length;) {
      const { bytesWritten } = await this.#handle.write(chunk, at, chunk.length - at, this.length);
      at += bytesWritten;
      this.length += bytesWritten;
    }
  }

  async truncate(length: number): Promise<void> {
    await this.#handle.truncate(length);
    this.length = length;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
