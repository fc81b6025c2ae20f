// The import ledger: batches and the fate of every record ever read.
import { z } from 'zod';
import { id } from './common';

/** `skipped` stands for parts of a container that are no articles: one entry tells of all of them, and `read` does not count it. */
export const outcome = z.enum(['added', 'merged', 'revised', 'rejected', 'quarantined', 'skipped']);
export type Outcome = z.infer<typeof outcome>;

export const outcomeCounts = z.object({
  read: z.int(),
  added: z.int(),
  merged: z.int(),
  revised: z.int(),
  rejected: z.int(),
  quarantined: z.int(),
  /** Parts of containers that are no articles (pictures, styles, requests); not among those read. */
  skipped: z.int(),
});
export const noOutcomes: OutcomeCounts = {
  read: 0,
  added: 0,
  merged: 0,
  revised: 0,
  rejected: 0,
  quarantined: 0,
  skipped: 0,
};

/** The counts with one more entry of the ledger. */
export function counted(
  counts: OutcomeCounts,
  { outcome: kind, params }: { readonly outcome: Outcome; readonly params: Readonly<Record<string, unknown>> },
): OutcomeCounts {
  if (kind === 'skipped') return { ...counts, skipped: counts.skipped + Number(params['parts'] ?? 0) };
  return { ...counts, read: counts.read + 1, [kind]: counts[kind] + 1 };
}
export type OutcomeCounts = z.infer<typeof outcomeCounts>;

export const batch = outcomeCounts.extend({
  id: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  state: z.enum(['running', 'interrupted', 'cancelled', 'done', 'undone']),
  /** What was imported, as the analyst named it. */
  inputs: z.array(z.string()),
});
export type Batch = z.infer<typeof batch>;

export const ledgerRecord = z.object({
  source: z.string(),
  /** Counted from 0 in its source. */
  record: z.int().nonnegative(),
  outcome,
  /** A code of `core/contract/reasons.ts`; null where nothing needs saying. */
  reason: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  articleId: id.nullable(),
  title: z.string().nullable(),
});
export type LedgerRecord = z.infer<typeof ledgerRecord>;

/** Which column or key of a table or JSON record feeds which article field. */
export const columnMapping = z.object({
  title: z.string().nullable(),
  body: z.string().nullable(),
  outlet: z.string().nullable(),
  section: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
});
export type ColumnMapping = z.infer<typeof columnMapping>;
export type MappedField = keyof ColumnMapping;

export const tablePreview = z.object({
  path: z.string(),
  format: z.enum(['csv', 'tsv', 'json', 'jsonl']),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  guess: columnMapping,
  /** Where `guess` comes from: remembered for these columns, or guessed from names and values. */
  origin: z.enum(['remembered', 'guessed']),
});
export type TablePreview = z.infer<typeof tablePreview>;

export const importProgress = z.object({
  jobId: z.string(),
  phase: z.enum(['scanning', 'reading', 'finishing', 'done', 'cancelled', 'failed']),
  /** Bytes of input; records are not known before a file has been read. */
  doneBytes: z.number(),
  totalBytes: z.number(),
  doneFiles: z.int(),
  totalFiles: z.int(),
  counts: outcomeCounts,
  /** Records a second over the last few seconds. */
  rate: z.number(),
  secondsLeft: z.number().nullable(),
  currentItem: z.string().nullable(),
  batchId: z.string().nullable(),
  error: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type ImportProgress = z.infer<typeof importProgress>;
