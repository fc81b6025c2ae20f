// Seals an archive's random data key by a passphrase and by a recovery code, and opens it again.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto';
import { MarsadError } from '../core/contract/errors';
import { readKeyFile, writeKeyFile, type KeyFile, type KeySlot, type ScryptCost } from './key-file';
import type { HeldKey } from '../core/model/worker-protocol';
import { newRecoveryCode, readRecoveryCode } from './recovery-code';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
/** 128 MiB and some half a second for every guess. */
const COST: ScryptCost = { N: 131_072, r: 8, p: 1 };
/** UTF-16 code units; what is shorter falls to guessing whatever is done here. */
const SHORTEST_PASSPHRASE = 8;

export type Secret = { readonly passphrase: string } | { readonly recoveryCode: string };

type KeyContent = Omit<KeyFile, 'format'>;

/**
 * A new data key with its two ways in. Nothing is written to disk before `writeKeyFile`.
 * @throws MarsadError PASSPHRASE_TOO_SHORT {min}
 */
export async function newKeys(passphrase: string): Promise<{ held: HeldKey; file: KeyContent; recoveryCode: string }> {
  const keyId = randomBytes(16).toString('hex');
  const key = randomBytes(KEY_BYTES);
  const recoveryCode = newRecoveryCode();
  const slots = [await passphraseSlot(keyId, key, passphrase), recoverySlot(keyId, key, recoveryCode)];
  return { held: { keyId, key }, file: { keyId, slots }, recoveryCode };
}

/**
 * The data key of the archive (or backup) at `root`. A wrong secret says nothing but that it is wrong, and changes nothing.
 * @throws MarsadError ARCHIVE_KEY_WRONG {path}, ARCHIVE_DAMAGED {path, detail}, ARCHIVE_NOT_ENCRYPTED {path}
 */
export async function openKey(root: string, secret: Secret): Promise<HeldKey> {
  const { keyId, slots } = requireKeys(root);
  const wanted = 'passphrase' in secret ? 'passphrase' : 'recovery';
  for (const slot of slots) {
    if (slot.kind !== wanted) continue;
    const key = unseal(keyId, slot, await secretKey(slot, secret));
    if (key !== null) return { keyId, key };
  }
  throw new MarsadError('ARCHIVE_KEY_WRONG', { path: root });
}

/**
 * Puts another passphrase in the old one's place; the data and the recovery code stay as they are. Backups made before keep
 * the passphrase that they were made with.
 * @param key as `openKey` answers it
 * @throws MarsadError PASSPHRASE_TOO_SHORT {min}, ARCHIVE_NOT_ENCRYPTED {path}, ARCHIVE_DAMAGED
 */
export async function changePassphrase(root: string, { key }: HeldKey, passphrase: string): Promise<void> {
  const { keyId, slots } = requireKeys(root);
  const fresh = await passphraseSlot(keyId, key, passphrase);
  writeKeyFile(root, { keyId, slots: [fresh, ...slots.filter(({ kind }) => kind !== 'passphrase')] });
}

function requireKeys(root: string): KeyFile {
  const file = readKeyFile(root);
  if (file === null) throw new MarsadError('ARCHIVE_NOT_ENCRYPTED', { path: root });
  return file;
}

async function passphraseSlot(keyId: string, key: Uint8Array, passphrase: string): Promise<KeySlot> {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new MarsadError('PASSPHRASE_TOO_SHORT', { min: SHORTEST_PASSPHRASE });
  const salt = randomBytes(SALT_BYTES);
  const sealed = seal(keyId, 'passphrase', key, await stretch(passphrase, salt, COST));
  return { kind: 'passphrase', salt: salt.toString('base64'), cost: COST, sealed };
}

function recoverySlot(keyId: string, key: Uint8Array, code: string): KeySlot {
  const salt = randomBytes(SALT_BYTES);
  return { kind: 'recovery', salt: salt.toString('base64'), sealed: seal(keyId, 'recovery', key, ofCode(code, salt)) };
}

async function secretKey(slot: KeySlot, secret: Secret): Promise<Buffer | null> {
  const salt = Buffer.from(slot.salt, 'base64');
  if (slot.kind === 'passphrase') return 'passphrase' in secret ? stretch(secret.passphrase, salt, slot.cost) : null;
  const code = 'recoveryCode' in secret ? readRecoveryCode(secret.recoveryCode) : null;
  return code === null ? null : ofCode(code, salt);
}

/** Composed and decomposed letters are one: keyboards differ in which they send. */
function stretch(passphrase: string, salt: Buffer, { N, r, p }: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, KEY_BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/** A code of 150 random bits can't be guessed: no work is to be put before it. */
function ofCode(code: string, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', code, salt, 'marsad recovery code', KEY_BYTES));
}

/** AES-256-GCM, bound to the archive and to the kind of slot, so that none can stand in another's place. */
function seal(keyId: string, kind: KeySlot['kind'], key: Uint8Array, by: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', by, nonce).setAAD(Buffer.from(`${keyId} ${kind}`));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
}

function unseal(keyId: string, { kind, sealed }: KeySlot, by: Buffer | null): Buffer | null {
  const bytes = Buffer.from(sealed, 'base64');
  if (by === null || bytes.length !== NONCE_BYTES + KEY_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', by, bytes.subarray(0, NONCE_BYTES));
  decipher.setAAD(Buffer.from(`${keyId} ${kind}`)).setAuthTag(bytes.subarray(-TAG_BYTES));
  const key = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
  try {
    decipher.final();
    return key;
  } catch {
    return null; // the tag does not fit: another secret, or a damaged slot, which nobody can tell apart
  }
}
