// Statements and speakers as the archive tells them.
import { z } from 'zod';
import { statementKinds } from '../../statements/model';
import { stances, type Stance } from '../../statements/stance';
import { id, language, range, shortText, sourceDateTime } from './common';

export const stance = z.enum(stances as [Stance, ...Stance[]]);
export const statementKind = z.enum(statementKinds);

/** `added`: marked by the analyst's own hand; `rejected`: found by a rule and refused, kept so that it is not found again. */
export const statementStatus = z.enum(['auto', 'confirmed', 'edited', 'added', 'rejected']);
export type StatementStatus = z.infer<typeof statementStatus>;

/** Forms of a name by language; null where none is known. */
export const namesByLanguage = z.object({
  ar: z.string().nullable(),
  he: z.string().nullable(),
  en: z.string().nullable(),
});
export type NamesByLanguage = z.infer<typeof namesByLanguage>;

export const speakerKind = z.enum(['person', 'office', 'body', 'state', 'spokesperson', 'unknown']);
export type SpeakerKind = z.infer<typeof speakerKind>;

/** A speaker as others refer to it: merged ones are already followed. `name` is the form to show where no language is asked for. */
export const speakerRef = z.object({ id, name: z.string(), names: namesByLanguage, kind: speakerKind });
export type SpeakerRef = z.infer<typeof speakerRef>;

export const statement = z.object({
  id,
  articleId: id,
  /** Content span in the body; `text` is exactly that slice. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  cue: z.object({ start: z.int(), end: z.int(), lemma: z.string() }).nullable(),
  /** The words of `cue`, empty where there is none. */
  cueText: z.string(),
  mention: range.nullable(),
  /** The words of `mention`, empty where there are none. */
  mentionText: z.string(),
  /** The fullest form of the speaker's name or role in the article; null where it names none. */
  source: range.extend({ name: z.string() }).nullable(),
  /** Null where no source is clear. */
  speaker: speakerRef.nullable(),
  relayedBy: z.array(z.object({ name: z.string(), speakerId: id.nullable(), start: z.int(), end: z.int() })),
  stance,
  kind: statementKind,
  status: statementStatus,
  confidence: z.number(),
  /** The rule that found it; `analyst` where the analyst did. */
  rule: z.string(),
  note: z.string(),
});
export type Statement = z.infer<typeof statement>;

export const statementSource = z.object({
  title: z.string(),
  outlet: z.string().nullable(),
  publishedAt: sourceDateTime.nullable(),
  language,
  storyId: id.nullable(),
});

/** A statement with the article that tells it. */
export const statementWithSource = statement.extend({ article: statementSource });
export type StatementWithSource = z.infer<typeof statementWithSource>;

export const newStatement = z.object({
  articleId: id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  speakerId: id.nullable().default(null),
  mention: range.nullable().default(null),
  stance: stance.default('say'),
  kind: statementKind.default('indirect'),
  note: shortText.default(''),
});

export const statementPatch = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    speakerId: id.nullable(),
    stance,
    kind: statementKind,
    note: shortText,
  })
  .partial();

export const speakerAlias = z.object({
  id,
  alias: z.string(),
  language,
  /** `seen` in an article, `analyst`, or `gazetteer` (shipped; can't be removed). */
  origin: z.enum(['seen', 'analyst', 'gazetteer']),
  statements: z.int().nonnegative(),
});

export const speakerRole = z.object({
  role: namesByLanguage,
  /** ISO month or day; null where open. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/**
 * `candidate`: a name that was met and that nobody has looked at yet. `unnamed`: words that stand for nobody certain (sources,
 * an official); statements are told under them, lists and facets leave them out unless asked.
 */
export const speakerStatus = z.enum(['known', 'candidate', 'unnamed']);

export const speakerSummary = speakerRef.extend({
  status: speakerStatus,
  statements: z.int().nonnegative(),
  articles: z.int().nonnegative(),
  outlets: z.int().nonnegative(),
});
export type SpeakerSummary = z.infer<typeof speakerSummary>;

export const speakerDetails = speakerSummary.extend({
  aliases: z.array(speakerAlias),
  roles: z.array(speakerRole),
  note: z.string(),
  /** Other speakers that may be the same, best first. */
  similar: z.array(z.object({ speaker: speakerRef, score: z.number() })),
});
export type SpeakerDetails = z.infer<typeof speakerDetails>;

/** What a newer extractor would change in articles that an older one has read; the analyst's decisions are never touched. */
export const reextraction = z.object({
  articles: z.int().nonnegative(),
  added: z.int().nonnegative(),
  removed: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  samples: z.array(
    z.object({
      articleId: id,
      change: z.enum(['added', 'removed', 'changed']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});

/** Articles that wait for each background job. */
export const pendingWork = z.object({ statements: z.int().nonnegative(), stories: z.int().nonnegative() });

/** How far the background jobs are: articles that wait for each. */
export const analysisState = z.object({
  /** Of those that are done, `failed` could not be read: verifying the archive names them and why. */
  statements: z.object({
    pending: z.int().nonnegative(),
    done: z.int().nonnegative(),
    failed: z.int().nonnegative(),
  }),
  stories: z.object({ pending: z.int().nonnegative(), done: z.int().nonnegative() }),
});
export type AnalysisState = z.infer<typeof analysisState>;

/** The background jobs in the order in which they run: stories are made of articles, not of statements. */
export const analysisJob = z.enum(['statements', 'stories']);
export type AnalysisJobName = z.infer<typeof analysisJob>;

/** How far a background job is; `done` and `total` count articles of this run. */
export const analysisProgress = z.object({
  job: analysisJob,
  phase: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.int().nonnegative(),
  total: z.int().nonnegative(),
  /** Articles a second over the last few seconds. */
  rate: z.number(),
  secondsLeft: z.number().nullable(),
  error: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type AnalysisProgress = z.infer<typeof analysisProgress>;
