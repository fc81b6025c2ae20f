// `keys.json` of an encrypted archive (and of its backups): the ways to its data key, each sealed by another secret. A plain archive has none.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { MarsadError } from '../core/contract/errors';

const FORMAT = 'marsad-keys-1';

/** Bounds on what a file may ask this machine to spend: scrypt takes 128 · N · r bytes. */
const scryptCost = z.object({
  N: z.int().min(2).max(1_048_576),
  r: z.int().min(1).max(16),
  p: z.int().min(1).max(4),
});
export type ScryptCost = z.infer<typeof scryptCost>;

const base64 = z.base64();
const slot = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('passphrase'), salt: base64, cost: scryptCost, sealed: base64 }),
  z.object({ kind: z.literal('recovery'), salt: base64, sealed: base64 }),
]);
export type KeySlot = z.infer<typeof slot>;

const keyFile = z.object({
  format: z.literal(FORMAT),
  /** Random; the same in an archive, its backups and what is restored from them: they share one data key. */
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  slots: z.array(slot).min(1),
});
export type KeyFile = z.infer<typeof keyFile>;

export function keyFilePath(root: string): string {
  return path.join(root, 'keys.json');
}

export function isEncrypted(root: string): boolean {
  return fs.existsSync(keyFilePath(root));
}

/** Null for a plain archive. @throws MarsadError ARCHIVE_DAMAGED {path, detail} for a file that can't be understood */
export function readKeyFile(root: string): KeyFile | null {
  if (!isEncrypted(root)) return null;
  try {
    return keyFile.parse(JSON.parse(fs.readFileSync(keyFilePath(root), 'utf8')));
  } catch (error) {
    throw new MarsadError('ARCHIVE_DAMAGED', { path: root, detail: 'keys.json can’t be read' }, { cause: error });
  }
}

/** True when both are plain, or have one data key. A file that can't be understood shares its keys with none. */
export function sharesKeys(a: string, b: string): boolean {
  try {
    return readKeyFile(a)?.keyId === readKeyFile(b)?.keyId;
  } catch (error) {
    if (error instanceof MarsadError) return false;
    throw error;
  }
}

/** Puts the ways to the key of `from` into the folder of its copy; nothing for a plain archive. */
export function copyKeyFile(from: string, to: string): void {
  const file = readKeyFile(from);
  if (file !== null) writeKeyFile(to, file);
}

/** After a crash there is the old file or the new one: without either of them nobody would ever open the archive again. */
export function writeKeyFile(root: string, { keyId, slots }: Omit<KeyFile, 'format'>): void {
  const place = keyFilePath(root);
  const fresh = `${place}.new`;
  const whole: KeyFile = { format: FORMAT, keyId, slots };
  const handle = fs.openSync(fresh, 'w', 0o600);
  try {
    fs.writeFileSync(handle, `${JSON.stringify(whole, null, 2)}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(fresh, place);
  if (process.platform === 'win32') return; // keeps names by itself
  const folder = fs.openSync(root, 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
}
