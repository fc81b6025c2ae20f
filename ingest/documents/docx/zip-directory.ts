// The table of contents of a ZIP file, read before anything in it is unpacked.

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** As the file claims; only unpacking under a cap proves it. */
  readonly size: number;
  readonly headerOffset: number;
}

export class BrokenZip extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'BrokenZip';
  }
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** The entries in the order of the central directory. Throws `BrokenZip`; ZIP64 is refused as one (no document needs it). */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) throw new BrokenZip('ZIP64');
  if (count > mostEntries) throw new BrokenZip('too many entries');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new BrokenZip('central directory');
    const nameLength = view.getUint16(at + 28, true);
    const next = at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new BrokenZip('central directory');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new BrokenZip('no end of central directory');
}

/** The packed bytes of an entry. Throws `BrokenZip` where they would lie outside the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) throw new BrokenZip(entry.name);
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new BrokenZip(entry.name);
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Unpacks one entry, giving up as soon as it passes the size it claims. Throws `BrokenZip`. */
export async function unpack(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const out = new Uint8Array(entry.size);
  let length = 0;
  for await (const chunk of unpacked(bytes, entry)) {
    if (length + chunk.length > entry.size) throw new BrokenZip(`${entry.name}: more than it claims`);
    out.set(chunk, length);
    length += chunk.length;
  }
  if (length !== entry.size) throw new BrokenZip(`${entry.name}: less than it claims`);
  return out;
}

/** Unpacks an entry to nowhere: proves its claimed size without holding it. Throws `BrokenZip`. */
export async function proveSize(bytes: Uint8Array, entry: ZipEntry): Promise<void> {
  let length = 0;
  for await (const chunk of unpacked(bytes, entry)) {
    length += chunk.length;
    if (length > entry.size) throw new BrokenZip(`${entry.name}: more than it claims`);
  }
  if (length !== entry.size) throw new BrokenZip(`${entry.name}: less than it claims`);
}

async function* unpacked(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) {
    yield packed;
    return;
  }
  if (entry.method !== 8) throw new BrokenZip(`${entry.name}: packed in an unknown way`);
  const inflater = new DecompressionStream('deflate-raw');
  const writer = inflater.writable.getWriter();
  const written = writer.write(Uint8Array.from(packed)).then(() => writer.close());
  written.catch(() => undefined); // the reader below meets the same failure
  const reader = inflater.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw new BrokenZip(`${entry.name}: ${error instanceof Error ? error.message : 'unreadable'}`);
  } finally {
    reader.cancel().catch(() => undefined); // already ended or failed
  }
}
