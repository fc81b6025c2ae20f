// What the main process itself answers: runtime, settings, which archive is open.
import { z } from 'zod';
import { uiLanguage } from './common';

export const settings = z.object({
  language: uiLanguage,
  theme: z.enum(['system', 'light', 'dark']),
  /** Digits in the Arabic interface. */
  digits: z.enum(['latin', 'arabic']),
  /** Reading size of article bodies in CSS pixels. */
  readingSize: z.int().min(14).max(30),
});
export type Settings = z.infer<typeof settings>;

export const archiveRef = z.object({ path: z.string(), name: z.string(), sample: z.boolean() });
export type ArchiveRef = z.infer<typeof archiveRef>;

export const appInfo = z.object({
  version: z.string(),
  electron: z.string(),
  chrome: z.string(),
  node: z.string(),
  /** False when the runtime is not the official Electron release this version was typed against. */
  officialRuntime: z.boolean(),
  sandboxed: z.boolean(),
  platform: z.string(),
});
export type AppInfo = z.infer<typeof appInfo>;

export const archiveSummary = z.object({
  articles: z.int(),
  unread: z.int(),
  reviewed: z.int(),
  irrelevant: z.int(),
  trashed: z.int(),
  outlets: z.int(),
  excerpts: z.int(),
  tags: z.int(),
  statements: z.int(),
  /** Articles that wait for each background job. */
  pending: z.object({ statements: z.int(), stories: z.int() }),
  firstMonth: z.string().nullable(),
  lastMonth: z.string().nullable(),
  schemaVersion: z.int(),
  /** Acknowledged changes that a damaged disk or a lost write-ahead log took away, counted by table; null when all is there. */
  lostCommits: z.object({ noticedAt: z.string(), missing: z.record(z.string(), z.int()) }).nullable(),
});
export type ArchiveSummary = z.infer<typeof archiveSummary>;

/** A chart that the window has drawn: text or base64, never a path. */
export const picture = z.discriminatedUnion('format', [
  z.object({ format: z.literal('svg'), text: z.string().startsWith('<svg').max(20_000_000) }),
  z.object({ format: z.literal('png'), base64: z.base64().startsWith('iVBORw0KGgo').max(100_000_000) }),
]);
export type Picture = z.infer<typeof picture>;
