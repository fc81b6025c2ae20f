// What an export takes and answers.
import { z } from 'zod';
import { id, uiLanguage } from './common';
import type { ExportArticle, ExportClaim, ExportExcerpt, ExportStatement } from '../../export/model';
import { searchFilters } from './search';

export const exportFormat = z.enum([
  'csv',
  'csv-excel',
  'xlsx',
  'docx',
  'html',
  'md',
  'json',
  'pdf',
  'qdpx',
  'qdc',
  'ris',
  'bibtex',
  'csl-json',
  'bundle',
]);
export type ExportFormat = z.infer<typeof exportFormat>;

export const exportWhat = z.enum(['excerpts', 'statements', 'comparison', 'articles']);
export type ExportWhat = z.infer<typeof exportWhat>;

export const exportSelection = z.discriminatedUnion('by', [
  z.object({ by: z.literal('all') }),
  z.object({ by: z.literal('query'), query: z.string(), filters: searchFilters.optional() }),
  z.object({ by: z.literal('tag'), tagId: id }),
  z.object({ by: z.literal('story'), storyId: id }),
  /** For statements and comparisons only. */
  z.object({ by: z.literal('statements'), ids: z.array(id).min(1).max(5_000) }),
]);
export type ExportSelection = z.infer<typeof exportSelection>;

export const exportInput = z.object({
  format: exportFormat,
  what: exportWhat.default('excerpts'),
  selection: exportSelection,
  language: uiLanguage,
});

export const exportAnswer = z.object({ out: z.string(), items: z.int(), sha256: z.string() });
export type ExportAnswer = z.infer<typeof exportAnswer>;

/** Made by our own readers and never sent by the window: typed, not parsed. */
export const exportExcerpt = z.custom<ExportExcerpt>();
export const exportArticle = z.custom<ExportArticle>();
export const exportStatement = z.custom<ExportStatement>();
export const exportClaim = z.custom<ExportClaim>();
