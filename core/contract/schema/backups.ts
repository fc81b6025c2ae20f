// Backups as the window and the command line see them.
import { z } from 'zod';
import { errorCode } from '../errors';

export const backupKind = z.enum(['manual', 'automatic']);

export const backupEntry = z.object({
  /** Its folder's name; what other commands call it by. */
  name: z.string(),
  path: z.string(),
  createdAt: z.string(),
  kind: backupKind,
  articles: z.int(),
  originals: z.int(),
  bytes: z.int(),
  /** Every backup was verified before it got its name; false where its files are not the size they were then. */
  sound: z.boolean(),
});
export type BackupEntry = z.infer<typeof backupEntry>;

export const backupList = z.object({
  /** Where this archive's backups lie. */
  folder: z.string(),
  /** The folder outside the archive that the analyst chose; null: inside the archive. */
  chosen: z.string().nullable(),
  /** False when the chosen folder is not there now. */
  reachable: z.boolean(),
  automatic: z.boolean(),
  /** Newest first. */
  backups: z.array(backupEntry),
});
export type BackupList = z.infer<typeof backupList>;

export const backupPhase = z.enum(['copying', 'checking', 'originals', 'done', 'failed', 'cancelled']);

/** `done` and `total` count bytes while the database is copied, files after that. */
export const backupProgress = z.object({
  work: z.enum(['backup', 'restore']),
  automatic: z.boolean(),
  phase: backupPhase,
  done: z.int(),
  total: z.int(),
  error: z.object({ code: errorCode, params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type BackupProgress = z.infer<typeof backupProgress>;

export const comparedKinds = [
  'articles',
  'excerpts',
  'tags',
  'statements',
  'speakers',
  'stories',
  'savedSearches',
] as const;
export type ComparedKind = (typeof comparedKinds)[number];

/** What a backup and the open archive have and the other has not; null where the backup's version knew no such thing. */
const difference = z.object({
  archive: z.int(),
  backup: z.int().nullable(),
  onlyInArchive: z.int(),
  onlyInBackup: z.int(),
  /** In both, but not the same. */
  changed: z.int(),
});

const change = z.object({
  id: z.int(),
  kind: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z.string(),
});

export const backupPreview = z.object({
  createdAt: z.string(),
  /** False when the backup is of another archive: nothing in it can be compared one by one. */
  sameArchive: z.boolean(),
  /** `statements`: those that an analyst decided; `stories`: those named or pinned; `speakers`: those an analyst touched or confirmed. */
  differences: z.record(z.enum(comparedKinds), difference),
  /** Changes made since that the backup does not hold, newest first, and how many there are in all. */
  since: z.object({ total: z.int(), last: z.array(change) }),
});
export type BackupPreview = z.infer<typeof backupPreview>;
