// Writes a ZIP archive as a stream: one entry after the other, nothing held but the directory. The container of DOCX, XLSX and QDPX.
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { MarsadError } from '../core/contract/errors';

export interface ZipEntry {
  /** Path inside the archive, ASCII, with forward slashes. Text goes in as UTF-8. */
  readonly name: string;
  readonly chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

const BLOCK_UNITS = 1 << 17;
/** Without the 64-bit extension, which not every word processor reads. */
const LARGEST = 0xffff_ffff;
const MOST_ENTRIES = 0xfffe;
/** 1 January 1980, the first day a ZIP can tell: the same content gives the same bytes. */
const DOS_DATE = 0x0021;
const DEFLATE = 8;
/** Sizes follow the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808;

/**
 * Entries in the given order, text as UTF-8, deflated (APPNOTE 6.3.10, sections 4.3.7-4.3.16). The bytes depend on the
 * content alone. EXPORT_CANNOT_WRITE {path: out, reason: 'TOO_LARGE'} above 4 GB or 65,534 entries.
 */
export async function* zipChunks(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  out: string,
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  let count = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const start = offset;
    const header = localHeader(name);
    yield header;
    offset += header.length;
    let crc = 0;
    let size = 0;
    let packed = 0;
    for await (const bytes of blocks(entry.chunks)) {
      crc = crc32(bytes, crc);
      size += bytes.length;
      // Byte-aligned and not final, so that blocks packed one by one make one stream.
      const deflated = deflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
      packed += deflated.length;
      yield deflated;
    }
    const end = deflateRawSync(Buffer.alloc(0));
    packed += end.length;
    yield end;
    offset += packed;
    if (size > LARGEST || offset > LARGEST - 0xff_ffff || count === MOST_ENTRIES) {
      throw new MarsadError('EXPORT_CANNOT_WRITE', { path: out, reason: 'TOO_LARGE' });
    }
    const sizes = { crc, packed, size };
    const descriptor = dataDescriptor(sizes);
    yield descriptor;
    offset += descriptor.length;
    directory.push(directoryEntry(name, sizes, start));
    count++;
  }
  const listing = Buffer.concat(directory);
  yield listing;
  yield endOfDirectory(count, listing.length, offset);
}

interface Sizes {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

async function* blocks(chunks: ZipEntry['chunks']): AsyncGenerator<Uint8Array> {
  let pending = '';
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') {
      if (pending !== '') yield Buffer.from(pending, 'utf8');
      pending = '';
      if (chunk.byteLength > 0) yield chunk;
      continue;
    }
    pending += chunk;
    if (pending.length < BLOCK_UNITS) continue;
    yield Buffer.from(pending, 'utf8');
    pending = '';
  }
  if (pending !== '') yield Buffer.from(pending, 'utf8');
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATE, 8);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function dataDescriptor({ crc, packed, size }: Sizes): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x0807_4b50, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

function directoryEntry(name: Buffer, { crc, packed, size }: Sizes, start: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x0201_4b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(FLAGS, 8);
  entry.writeUInt16LE(DEFLATE, 10);
  entry.writeUInt16LE(DOS_DATE, 14);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(start, 42);
  return Buffer.concat([entry, name]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
