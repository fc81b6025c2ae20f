// The files of a bag on their way into the ZIP file: each is hashed as it passes, and remembered for the manifest.
import { createHash } from 'node:crypto';
import type { ZipEntry } from '../zip-stream';
import { BAG_FOLDER } from './bundle-layout';

export class HashedEntries {
  private readonly lines: string[] = [];
  /** Bytes of all files whose content has passed. */
  bytes = 0;

  get count(): number {
    return this.lines.length;
  }

  /** `name` is relative to the bag. */
  entry(name: string, chunks: AsyncIterable<string | Uint8Array>): ZipEntry {
    return { name: `${BAG_FOLDER}/${name}`, chunks: this.hashed(name, chunks) };
  }

  /** `HASH  NAME` a line, as `sha256sum -c` reads it (RFC 8493, section 2.1.3). */
  manifest(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  private async *hashed(name: string, chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    for await (const chunk of chunks) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      hash.update(bytes);
      this.bytes += bytes.byteLength;
      yield bytes;
    }
    this.lines.push(`${hash.digest('hex')}  ${name}`);
  }
}
