// The beginning of an encrypted archive: its folder with the ways to its key, before there is a database.
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import { keyFilePath, writeKeyFile } from '../../vault/key-file';
import { newKeys } from '../../vault/key-slots';
import { holdKeys } from '../../vault/keyring';

/**
 * Writes `keys.json` into a new or empty folder and holds the key, so that an archive which is then made there is encrypted; `make`
 * makes it. When that fails, the keys, which lead to nothing, go again.
 * @returns the recovery code, which is nowhere else
 * @throws MarsadError ARCHIVE_EXISTS {path}, PASSPHRASE_TOO_SHORT {min}, and what `make` throws
 */
export async function makeEncrypted<T>(
  root: string,
  passphrase: string,
  make: () => Promise<T>,
): Promise<{ readonly made: T; readonly recoveryCode: string }> {
  if (fs.existsSync(root) && fs.readdirSync(root).length > 0) throw new MarsadError('ARCHIVE_EXISTS', { path: root });
  const { held, file, recoveryCode } = await newKeys(passphrase);
  try {
    fs.mkdirSync(root, { recursive: true });
    writeKeyFile(root, file);
  } catch (error) {
    throw new MarsadError('ARCHIVE_READ_ONLY', { path: root }, { cause: error });
  }
  holdKeys([held]);
  try {
    return { made: await make(), recoveryCode };
  } catch (error) {
    fs.rmSync(keyFilePath(root), { force: true });
    throw error;
  }
}
