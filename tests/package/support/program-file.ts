// Reads what is inside a built program: the fuses in the ELF file, the list and hashes in app.asar. Independent of the tools that wrote them.
import fs from 'node:fs';

/** What stands before the fuses in every Electron, by its documentation. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of the fuse wire. */
const names = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserV8Snapshot',
  'fileProtocolPrivileges',
  'wasmTrapHandlers',
] as const;

export type Fuses = Readonly<Record<(typeof names)[number], boolean>>;

/** Throws where the wire is not as long as we know it: a fuse that nobody has decided about. */
export function readFuses(program: string): Fuses {
  const bytes = fs.readFileSync(program);
  const at = bytes.indexOf(SENTINEL) + SENTINEL.length;
  if (at < SENTINEL.length || bytes.indexOf(SENTINEL, at) !== -1) throw new Error('not one fuse wire');
  const [version, length] = [bytes[at], bytes[at + 1]];
  if (version !== 1 || length !== names.length) throw new Error(`fuse wire ${String(version)}, ${String(length)} long`);
  const wire = bytes.toString('latin1', at + 2, at + 2 + names.length);
  return Object.fromEntries(names.map((name, index) => [name, wire[index] === '1'])) as Fuses;
}

export interface PackedFile {
  readonly path: string;
  readonly size: number;
  readonly unpacked: boolean;
  /** SHA-256 of the content, as the header has it. */
  readonly hash: string;
  /** Empty for what lies beside the archive. */
  readonly content: Buffer;
}

interface AsarEntry {
  readonly files?: Readonly<Record<string, AsarEntry>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

/** A header in a pickle (its length at byte 4, that of its JSON at byte 12), then the files one after the other. */
export function readAsar(file: string): PackedFile[] {
  const bytes = fs.readFileSync(file);
  const start = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as AsarEntry;
  const found: PackedFile[] = [];
  const walk = (entry: AsarEntry, at: string): void => {
    for (const [name, one] of Object.entries(entry.files ?? {})) {
      const path = at === '' ? name : `${at}/${name}`;
      if (one.files) {
        walk(one, path);
        continue;
      }
      const size = one.size ?? 0;
      const unpacked = one.unpacked ?? false;
      const offset = start + Number(one.offset ?? 0);
      const content = unpacked ? Buffer.alloc(0) : bytes.subarray(offset, offset + size);
      found.push({ path, size, unpacked, hash: one.integrity?.hash ?? '', content });
    }
  };
  walk(header, '');
  return found;
}
