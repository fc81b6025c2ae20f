// Remembers outside the database how far it had come, so that commits which a damaged write-ahead log drops in silence are noticed.
import fs from 'node:fs';
import { z } from 'zod';
import type { Connection } from './connection';
import { replaceFile } from './durable-files';
import { archivePaths } from './layout';
import { codeOf, systemFailure } from './system-failure';

/** Numbers that only ever grow: the change number and the last id given out in each table that gives out ids. */
const highWater = z.object({
  archiveId: z.string(),
  counters: z.record(z.string(), z.int()),
});
export type HighWater = z.infer<typeof highWater>;

/** Acknowledged changes that are no longer in the database. */
export interface LostCommits {
  readonly noticedAt: string;
  /** What is missing, by counter: `articles` 31525 → 31400 counts 125. */
  readonly missing: Readonly<Record<string, number>>;
}

const NOTED = 'lost_commits';

/**
 * Reads the mark; to be read before the state of the database that it is compared with. Null where there is none (yet).
 * A mark that can't be understood is treated as none: it is replaced at the next change.
 */
export function readHighWater(root: string): HighWater | null {
  let text: string;
  try {
    text = fs.readFileSync(archivePaths(root).highWater, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null; // a new archive, or one copied without its mark
    throw systemFailure(error, root);
  }
  return parse(text);
}

function parse(text: string): HighWater | null {
  try {
    return highWater.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What the database holds now. */
export function currentMark(db: Connection): HighWater {
  const counters: Record<string, number> = {};
  const rows = db.prepare('SELECT name, seq FROM sqlite_sequence').all() as { name: string; seq: number }[];
  for (const row of rows) counters[row.name] = row.seq;
  const meta = db.prepare('SELECT value FROM meta WHERE key = ?').pluck();
  counters['changes'] = Number(meta.get('change_seq'));
  return { archiveId: meta.get('archive_id') as string, counters };
}

/** Keeps the mark of the one writer up to date. */
export class HighWaterKeeper {
  private written = '';

  constructor(
    private readonly db: Connection,
    private readonly root: string,
  ) {}

  /** To be called after a commit and before it is acknowledged; costs nothing when nothing changed. */
  keep(): void {
    const text = JSON.stringify(currentMark(this.db));
    if (text === this.written) return;
    replaceFile(archivePaths(this.root).highWater, text);
    this.written = text;
  }
}

/** Writer only, at opening: notes a loss for good before new changes could hide it. */
export function noteLostCommits(db: Connection, root: string): void {
  const missing = missingSince(db, readHighWater(root));
  if (missing === null) return;
  const lost: LostCommits = { noticedAt: new Date().toISOString(), missing };
  db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value').run(
    NOTED,
    JSON.stringify(lost),
  );
}

/** A loss that was noted, or that `mark` shows just now. `mark` was read before the transaction in which this runs. */
export function lostCommits(db: Connection, mark: HighWater | null): LostCommits | null {
  const noted = db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(NOTED) as string | undefined;
  if (noted !== undefined) return JSON.parse(noted) as LostCommits;
  const missing = missingSince(db, mark);
  return missing === null ? null : { noticedAt: new Date().toISOString(), missing };
}

function missingSince(db: Connection, mark: HighWater | null): Record<string, number> | null {
  if (mark === null) return null;
  const now = currentMark(db);
  if (now.archiveId !== mark.archiveId) return null; // another archive was put into this folder
  const missing = Object.entries(mark.counters)
    .map(([name, reached]): [string, number] => [name, reached - (now.counters[name] ?? 0)])
    .filter(([, count]) => count > 0);
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
