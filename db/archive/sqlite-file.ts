// Opens a SQLite file of an archive: with the archive's key where it is encrypted, and so that nothing it holds reaches a temporary file.
import Database from 'better-sqlite3-multiple-ciphers';
import type { ArchiveKeys } from '../../vault/keyring';

/** A wrong key shows at the first read, as SQLITE_NOTADB. */
export function openSqlite(
  file: string,
  keys: ArchiveKeys | null,
  options: Pick<Database.Options, 'readonly' | 'fileMustExist' | 'timeout'>,
): Database.Database {
  const db = new Database(file, options);
  try {
    if (keys !== null) {
      db.pragma("cipher = 'chacha20'");
      db.key(Buffer.from(keyText(keys)));
    }
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Attaches another archive's database, which has a key of its own or none. */
export function attach(db: Database.Database, file: string, name: string, keys: ArchiveKeys | null): void {
  if (keys !== null) db.pragma("cipher = 'chacha20'");
  db.prepare(`ATTACH ? AS ${name} KEY ?`).run(file, keys === null ? '' : keyText(keys));
}

/** `raw:` tells the cipher that this is the key itself and no passphrase to be stretched. */
function keyText({ database }: ArchiveKeys): string {
  return `raw:${database.toString('hex')}`;
}
