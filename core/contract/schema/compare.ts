// A comparison: the same claim as each outlet told it.
import { z } from 'zod';
import { closeness, titlesByLanguage } from './stories';
import { id, language, sourceDateTime } from './common';
import { speakerRef, stance, statementKind, statementStatus } from './statements';

/** `moved`: stands elsewhere in the base's wording; offsets are of the segment in the statement's text. */
export const diffSegment = z.object({
  text: z.string(),
  kind: z.enum(['same', 'changed', 'added', 'missing', 'moved']),
});
export type DiffSegment = z.infer<typeof diffSegment>;

/** Where a telling differs from the base in what matters. `detail` holds the two readings. */
export const difference = z.object({
  kind: z.enum(['number', 'name', 'place', 'negation', 'hedge', 'stance', 'speaker', 'omission']),
  base: z.string(),
  here: z.string(),
});
export type Difference = z.infer<typeof difference>;

export const comparisonCell = z.object({
  statementId: id,
  articleId: id,
  outlet: z.string().nullable(),
  publishedAt: sourceDateTime.nullable(),
  language,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  /** The cue's words and the mention as this outlet has them. */
  cue: z.string(),
  mention: z.string(),
  speaker: speakerRef.nullable(),
  stance,
  kind: statementKind,
  status: statementStatus,
  relayedBy: z.array(z.string()),
  closeness: closeness.nullable(),
  /**
   * Wording against the base, in another language against the longest telling in that one; `missing` segments hold its words.
   * One `same` segment for the base, and for that telling.
   */
  segments: z.array(diffSegment),
  differences: z.array(difference),
  isBase: z.boolean(),
  /** A telling in another language, joined by speaker, numbers, names and terms: to be confirmed. */
  crossLanguage: z.boolean(),
  /** How the analyst has judged this cell's place in the row. */
  verdict: z.enum(['proposed', 'same']),
  /** 0 to 1: how well it fits the row. */
  score: z.number(),
});
export type ComparisonCell = z.infer<typeof comparisonCell>;

export const comparisonRow = z.object({
  /** Stable within one comparison: the id of the base statement. */
  id,
  claim: z.string(),
  speaker: speakerRef.nullable(),
  cells: z.array(comparisonCell),
  /** Outlets that covered the story and left this out. */
  absentFrom: z.array(z.string()),
  differs: z.array(difference.shape.kind),
});
export type ComparisonRow = z.infer<typeof comparisonRow>;

export const comparisonColumn = z.object({
  outlet: z.string(),
  /** Articles of this outlet in the comparison, in order of publication. */
  articles: z.array(z.object({ id, title: z.string(), publishedAt: sourceDateTime.nullable(), language })),
});

export type ComparisonColumn = z.infer<typeof comparisonColumn>;

export const comparison = z.object({
  story: z.object({ id, title: z.string(), titles: titlesByLanguage }).nullable(),
  /** Outlets in order of first publication. */
  columns: z.array(comparisonColumn),
  rows: z.array(comparisonRow),
});
export type Comparison = z.infer<typeof comparison>;

/** One bar or point of a picture; `key` and `series` are what a click filters by. */
export const timePoint = z.object({ key: z.string(), series: z.string(), count: z.int().nonnegative() });
export type TimePoint = z.infer<typeof timePoint>;

/** One telling of a claim in the order of publication. */
export const claimTelling = comparisonCell.pick({
  statementId: true,
  articleId: true,
  outlet: true,
  publishedAt: true,
  language: true,
  start: true,
  end: true,
  text: true,
  cue: true,
  stance: true,
  segments: true,
});
export type ClaimTelling = z.infer<typeof claimTelling>;
