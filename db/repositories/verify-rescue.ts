// Says for each problem whether it can be repaired here and, where it can't, which backup holds what is lost.
import { hasFallenBehind } from '../archive/backup-due';
import { backupFolder, findBackups, type FoundBackup } from '../archive/backup-folder';
import { checkedManifest } from '../archive/backup-manifest';
import type { Connection } from '../archive/connection';
import { currentMark, type HighWater } from '../archive/high-water';
import { archivePaths } from '../archive/layout';
import { measureOriginal } from '../archive/originals';
import { openSqlite } from '../archive/sqlite-file';
import { sharesKeys } from '../../vault/key-file';
import { keysOf } from '../../vault/keyring';
import { MarsadError } from '../../core/contract/errors';
import { bodyBytesReader } from './bodies';
import type { Finding, Problem, ProblemCode } from './verify-report';
import { checkBody, type HashedText } from './verify-texts';

const DERIVED: readonly string[] = [
  'INDEX_DIFFERS',
  'STATEMENTS_LACKING',
  'SIGNATURE_DIFFERS',
  'STORY_DIFFERS',
] satisfies ProblemCode[];
const TEXTS: readonly string[] = ['BODY_MISSING', 'BODY_CHANGED', 'TEXT_CHANGED'] satisfies ProblemCode[];
const ORIGINALS: readonly string[] = ['ORIGINAL_MISSING', 'ORIGINAL_CHANGED'] satisfies ProblemCode[];

/** What SQLite says of an index that its table has all the rows for. */
export const TREE_INDEX = /missing from index|wrong # of entries in index|values? missing from index/;
export const TEXT_INDEX = /inverted index for FTS5 table/;

/** @param base a folder outside the archive in which its backups may lie as well */
export async function withRescue(
  db: Connection,
  root: string,
  base: string | null,
  findings: readonly Finding[],
): Promise<Problem[]> {
  if (findings.length === 0) return [];
  const rescue = new Rescue(root, base, markOf(db));
  const problems: Problem[] = [];
  for (const finding of findings) problems.push({ ...finding, ...(await rescue.of(finding)) });
  rescue.close();
  return problems;
}

/** The hash of the original that a problem is about. */
export function originalOf({ code, detail }: Finding): string | null {
  return ORIGINALS.includes(code) ? (/^[0-9a-f]{64}/.exec(detail)?.[0] ?? null) : null;
}

function markOf(db: Connection): HighWater | null {
  try {
    return currentMark(db);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CORRUPT')) return null;
    throw error;
  }
}

class Rescue {
  private readonly backups: readonly FoundBackup[];
  private readonly wholeness = new Map<string, Promise<boolean>>();
  private readonly opened = new Map<string, Copy>();

  constructor(
    root: string,
    base: string | null,
    private readonly mark: HighWater | null,
  ) {
    const folders = [backupFolder({ archive: root, base: null }, '')];
    if (base !== null && mark !== null) folders.push(backupFolder({ archive: root, base }, mark.archiveId));
    this.backups = folders
      .flatMap(findBackups)
      .filter(
        ({ sound, manifest, path }) =>
          sound &&
          sharesKeys(path, root) &&
          (mark === null || (manifest.archiveId ?? mark.archiveId) === mark.archiveId),
      )
      .sort((a, b) => Date.parse(b.manifest.createdAt) - Date.parse(a.manifest.createdAt));
  }

  async of(finding: Finding): Promise<Pick<Problem, 'repairable' | 'backup'>> {
    const { code, articleId, detail } = finding;
    if (DERIVED.includes(code)) return { repairable: true, backup: null };
    const sha256 = originalOf(finding);
    if (sha256 !== null) {
      const backup = await this.first((one) => hasOriginal(one.path, sha256));
      return { repairable: backup !== null, backup };
    }
    if (TEXTS.includes(code) && articleId !== null) {
      return { repairable: false, backup: await this.first((one) => Promise.resolve(this.copy(one).holds(articleId))) };
    }
    if (code === 'DATABASE_DAMAGED') {
      if (TREE_INDEX.test(detail) || TEXT_INDEX.test(detail)) return { repairable: true, backup: null };
      return { repairable: false, backup: await this.first((one) => this.isWhole(one)) };
    }
    if (code === 'LOST_COMMITS') {
      const { mark } = this;
      const holds = async (one: FoundBackup): Promise<boolean> => {
        const { counters } = one.manifest;
        return mark !== null && hasFallenBehind(mark, { createdAt: 0, counters }) && (await this.isWhole(one));
      };
      return { repairable: false, backup: await this.first(holds) };
    }
    return { repairable: false, backup: null };
  }

  close(): void {
    for (const copy of this.opened.values()) copy.close();
  }

  private async first(holds: (backup: FoundBackup) => Promise<boolean>): Promise<string | null> {
    for (const backup of this.backups) if (await holds(backup)) return backup.path;
    return null;
  }

  /** Its database is byte by byte what was verified. */
  private isWhole({ path }: FoundBackup): Promise<boolean> {
    const known = this.wholeness.get(path);
    if (known) return known;
    const whole = checkedManifest(path).then(
      () => true,
      (error: unknown) => {
        if (error instanceof MarsadError) return false;
        throw error;
      },
    );
    this.wholeness.set(path, whole);
    return whole;
  }

  private copy({ path }: FoundBackup): Copy {
    const known = this.opened.get(path);
    if (known) return known;
    const copy = new Copy(path);
    this.opened.set(path, copy);
    return copy;
  }
}

async function hasOriginal(backup: string, sha256: string): Promise<boolean> {
  try {
    return (await measureOriginal(backup, sha256)).sha256 === sha256;
  } catch {
    return false; // one that can't be read is none
  }
}

/** The texts of a backup. */
class Copy {
  private readonly db: Connection;

  constructor(root: string) {
    this.db = openSqlite(archivePaths(root).database, keysOf(root), { readonly: true });
  }

  /** True when the article's text is there and as its hashes say. */
  holds(articleId: number): boolean {
    try {
      const row = this.db
        .prepare('SELECT id, title, body_sha256, text_sha256, body_length FROM articles WHERE id = ?')
        .get(articleId) as HashedText | undefined;
      if (row === undefined) return false;
      let sound = true;
      checkBody(row, bodyBytesReader(this.db), () => (sound = false));
      return sound;
    } catch {
      return false; // a backup that can't be read, or whose version kept its texts in another way, holds nothing for us
    }
  }

  close(): void {
    this.db.close();
  }
}
