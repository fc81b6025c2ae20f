// The ways to an archive's key: passphrase and recovery code open it, nothing else does, and a change of passphrase leaves the key.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { keyFilePath, readKeyFile, writeKeyFile } from '../../../vault/key-file';
import { changePassphrase, newKeys, openKey } from '../../../vault/key-slots';
import { readRecoveryCode } from '../../../vault/recovery-code';

const PASSPHRASE = 'كلمة سرّ طويلة é';
let root: string;
let made: Awaited<ReturnType<typeof newKeys>>; // once: making and opening cost half a second each, on purpose

beforeAll(async () => {
  made = await newKeys(PASSPHRASE);
});
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-keys-'));
  writeKeyFile(root, made.file);
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const WRONG = { code: 'ARCHIVE_KEY_WRONG' };

test('passphrase and recovery code open one key, others none, and failing changes nothing', async () => {
  const { held, recoveryCode } = made;
  const before = fs.readFileSync(keyFilePath(root));
  expect(await openKey(root, { passphrase: PASSPHRASE.normalize('NFD') })).toEqual(held); // as another keyboard sends it
  expect(await openKey(root, { recoveryCode: ` ${recoveryCode.toLowerCase().replaceAll('-', ' ')} ` })).toEqual(held);
  for (const wrong of [{ passphrase: recoveryCode }, { recoveryCode: 'x' }, { recoveryCode: '0'.repeat(30) }]) {
    await expect(openKey(root, wrong)).rejects.toMatchObject({ ...WRONG, params: { path: root } });
  }
  expect(fs.readFileSync(keyFilePath(root))).toEqual(before);
  expect(before.includes(Buffer.from(held.key).toString('base64'))).toBe(false);
});

test('another passphrase takes the old one’s place; the recovery code stays', async () => {
  const { held, recoveryCode } = made;
  await expect(changePassphrase(root, held, 'short')).rejects.toMatchObject({ code: 'PASSPHRASE_TOO_SHORT' });
  await changePassphrase(root, held, 'the second passphrase');
  await expect(openKey(root, { passphrase: PASSPHRASE })).rejects.toMatchObject(WRONG);
  expect(await openKey(root, { passphrase: 'the second passphrase' })).toEqual(held);
  expect(await openKey(root, { recoveryCode })).toEqual(held);
  expect(fs.readdirSync(root)).toEqual(['keys.json']);
});

test('slots of another archive, a damaged file and absurd costs are refused', async () => {
  writeKeyFile(root, { keyId: '0'.repeat(32), slots: made.file.slots });
  await expect(openKey(root, { recoveryCode: made.recoveryCode })).rejects.toMatchObject(WRONG);
  const text = fs.readFileSync(keyFilePath(root), 'utf8');
  for (const broken of [text.slice(0, 100), '{}', text.replace('131072', '1073741824')]) {
    fs.writeFileSync(keyFilePath(root), broken);
    expect(() => readKeyFile(root)).toThrow(/ARCHIVE_DAMAGED/);
  }
});

test('a recovery code is read as people write it', () => {
  const code = '01234-56789-ABCDE-FGHJK-MNPQR-STVWX';
  expect(readRecoveryCode(code)).toBe(code);
  expect(readRecoveryCode('o I 2 3 4 56789abcde\nfghjkmnpqr–stvwx')).toBe(code);
  expect(readRecoveryCode(code.slice(1))).toBeNull();
  expect(readRecoveryCode(code.replace('X', 'U'))).toBeNull();
});
