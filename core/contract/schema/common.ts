// Schemas that several commands share: ids, ranges, dates, languages.
import { z } from 'zod';

/** Row id; never reused in an archive. */
export const id = z.int().positive();

/** Half-open range of UTF-16 code units in a stored text. */
export const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Range = z.infer<typeof range>;

/** ISO 8601 date-time that keeps its own offset, as the source gave it (`2024-02-06T10:00:00+02:00`), or a bare date. */
export const sourceDateTime = z.string().max(40);

/** BCP 47 primary language, `und` when it could not be told. */
export const language = z.string().regex(/^[a-z]{2,3}$/);

export const uiLanguage = z.enum(['ar', 'en', 'he']);
export type UiLanguage = z.infer<typeof uiLanguage>;

/** How far the analyst is with an article. */
export const reviewState = z.enum(['unread', 'reviewed', 'irrelevant']);
export type ReviewState = z.infer<typeof reviewState>;

/** Free text from a person: bounded, so that a runaway paste is refused and not stored. */
export const shortText = z.string().max(2_000);

/**
 * An absolute path that some file system could take. What none can is refused here, before it turns up as an odd failure deep
 * inside; a relative one would lead to wherever the program happened to be started.
 */
export const filePath = z
  .string()
  .min(1)
  .max(4_096)
  .regex(/^(?:\/|\\\\|[A-Za-z]:[\\/])/)
  .refine((path) => !path.includes('\0'))
  .refine((path) => path.split(/[\\/]/).every((part) => bytesOf(part) <= 255));

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

export const nothing = z.object({});
