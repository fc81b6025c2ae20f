// ZIP files, entry by entry from their directory; sizes and checksums must be true, names are data and never paths.
import { stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { GZIP_RATIO_APPLIES_FROM, MAX_CONTAINER_PARTS, MAX_GZIP_RATIO } from '../limits';
import { ReadingEnded } from '../read/read-record';
import { isPassedOver, isUnsafe, nameReader, withSlashes } from './part-name';
import type { ContainerReader, RawPart } from './raw-part';

const UTF8_NAME = 0x800;

interface NamedEntry {
  readonly entry: yauzl.Entry;
  readonly name: string;
}

/** What is read of a ZIP: `all`, or the captures of a web archive (WACZ), whose other parts are an index of them. */
export type Wanted = (name: string, names: ReadonlySet<string>) => boolean;

const allButParts: Wanted = (name, names) => !isPassedOver(name, names);

/** @throws ReadingEnded BROKEN_ZIP {problem}, CONTAINER_TOO_MANY_PARTS {parts, limit} */
export async function zipContainer(file: string, wanted: Wanted = allButParts): Promise<ContainerReader> {
  const { size } = await stat(file);
  const zip = await open(file);
  let position = 0;
  async function* parts(): AsyncGenerator<RawPart> {
    try {
      const entries = await directory(zip);
      const names = new Set(entries.map(({ name }) => name));
      for (const { entry, name } of entries) {
        position = Math.max(position, Math.min(size, entry.relativeOffsetOfLocalHeader));
        if (name.endsWith('/')) yield { kind: 'nothing' };
        else if (!wanted(name, names)) yield { kind: 'skipped' };
        else yield partOf(zip, entry, name);
      }
      position = size;
    } finally {
      zip.close();
    }
  }
  return { parts, position: () => position, consumed: () => position };
}

function partOf(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string): RawPart {
  if (isUnsafe(name)) return { kind: 'failed', name, outcome: 'quarantined', reason: 'UNSAFE_NAME', params: {} };
  if (entry.isEncrypted())
    return { kind: 'failed', name, outcome: 'quarantined', reason: 'ENCRYPTED_FILE', params: {} };
  return { kind: 'file', name, bytes: unpacked(zip, entry) };
}

async function* unpacked(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  let length = 0;
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const bytes = chunk as Buffer;
      length += bytes.length;
      const ratio = Math.round(length / Math.max(1, entry.compressedSize));
      if (length > GZIP_RATIO_APPLIES_FROM && ratio > MAX_GZIP_RATIO) {
        throw new ReadingEnded('quarantined', 'FILE_TOO_LARGE', { unpacked: length, ratio });
      }
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw asBroken(error);
  }
  if (sum !== entry.crc32) throw new ReadingEnded('quarantined', 'BROKEN_ZIP', { problem: 'checksum' });
}

async function directory(zip: yauzl.ZipFile): Promise<NamedEntry[]> {
  if (zip.entryCount > MAX_CONTAINER_PARTS) {
    const params = { parts: zip.entryCount, limit: MAX_CONTAINER_PARTS };
    throw new ReadingEnded('quarantined', 'CONTAINER_TOO_MANY_PARTS', params);
  }
  const entries = await new Promise<yauzl.Entry[]>((resolve, reject) => {
    const found: yauzl.Entry[] = [];
    zip.on('error', (error: Error) => reject(asBroken(error)));
    zip.on('end', () => resolve(found));
    zip.on('entry', (entry: yauzl.Entry) => {
      found.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  const unmarked = entries.filter((entry) => (entry.generalPurposeBitFlag & UTF8_NAME) === 0);
  const read = await nameReader(unmarked.map((entry) => entry.fileNameRaw));
  return entries.map((entry) => {
    const marked = (entry.generalPurposeBitFlag & UTF8_NAME) !== 0;
    return { entry, name: withSlashes(marked ? entry.fileNameRaw.toString('utf8') : read(entry.fileNameRaw)) };
  });
}

async function open(file: string): Promise<yauzl.ZipFile> {
  try {
    // Names are read by `nameReader`: the library takes all that are not marked as UTF-8 for those of DOS, and ends at an unsafe one.
    return await yauzl.openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    throw asBroken(error);
  }
}

/** The library tells what is wrong by plain errors; those of the system have a code. */
function asBroken(error: unknown): unknown {
  if (error instanceof ReadingEnded || !(error instanceof Error)) return error;
  if ('code' in error && !String(error.code).startsWith('Z_')) return error;
  return new ReadingEnded('quarantined', 'BROKEN_ZIP', { problem: error.message.slice(0, 200) }, { cause: error });
}
