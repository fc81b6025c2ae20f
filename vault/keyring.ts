// The data keys that this thread holds, by key id, and the keys that are derived from one for each purpose.
import { createHmac, hkdfSync } from 'node:crypto';
import { MarsadError } from '../core/contract/errors';
import type { HeldKey } from '../core/model/worker-protocol';
import { readKeyFile } from './key-file';

const held = new Map<string, Uint8Array>();

/** What an encrypted archive is read and written with. */
export interface ArchiveKeys {
  readonly keyId: string;
  /** 32 bytes, for SQLite's pages. */
  readonly database: Buffer;
  /** 32 bytes, from which each original's own key comes. */
  readonly originals: Buffer;
  /** The name of an original: without the key nobody can tell from a name whether a known file is in the archive. */
  nameOf(sha256: string): string;
}

/** Takes keys that were opened here or handed over by the thread that started this one. */
export function holdKeys(keys: readonly HeldKey[]): void {
  for (const { keyId, key } of keys) held.set(keyId, Uint8Array.from(key));
}

/** To be handed to a thread that works on an archive. */
export function heldKeys(): readonly HeldKey[] {
  return [...held].map(([keyId, key]) => ({ keyId, key }));
}

/** True when the archive at `root` is encrypted and its key is held here. */
export function isHeld(root: string): boolean {
  const file = readKeyFile(root);
  return file !== null && held.has(file.keyId);
}

/** The key of the archive at `root`, which is encrypted and open. @throws MarsadError ARCHIVE_ENCRYPTED, ARCHIVE_NOT_ENCRYPTED {path} */
export function heldKeyOf(root: string): HeldKey {
  const file = readKeyFile(root);
  if (file === null) throw new MarsadError('ARCHIVE_NOT_ENCRYPTED', { path: root });
  const key = held.get(file.keyId);
  if (key === undefined) throw new MarsadError('ARCHIVE_ENCRYPTED', { path: root });
  return { keyId: file.keyId, key };
}

/** Overwrites and forgets all keys of this thread; threads that were started before have theirs until they end. */
export function dropKeys(): void {
  for (const key of held.values()) key.fill(0);
  held.clear();
}

/**
 * The keys of the archive (or backup) at `root`; null where it is plain.
 * @throws MarsadError ARCHIVE_ENCRYPTED {path} when its key is not held here, ARCHIVE_DAMAGED
 */
export function keysOf(root: string): ArchiveKeys | null {
  const file = readKeyFile(root);
  if (file === null) return null;
  const key = held.get(file.keyId);
  if (key === undefined) throw new MarsadError('ARCHIVE_ENCRYPTED', { path: root });
  const names = derived(key, 'names');
  return {
    keyId: file.keyId,
    database: derived(key, 'database'),
    originals: derived(key, 'originals'),
    nameOf: (sha256) => createHmac('sha256', names).update(sha256, 'hex').digest('hex'),
  };
}

function derived(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, new Uint8Array(0), `marsad ${purpose}`, 32));
}
