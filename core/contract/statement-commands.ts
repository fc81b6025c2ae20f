// The contract table: statements, speakers, stories, comparison and timelines.
import { z } from 'zod';
import { id, language, nothing, shortText } from './schema/common';
import { queryText, searchFilters } from './schema/search';
import { claimTelling, comparison, timePoint } from './schema/compare';
import {
  analysisState,
  namesByLanguage,
  newStatement,
  reextraction,
  speakerDetails,
  speakerKind,
  speakerRole,
  speakerStatus,
  speakerSummary,
  stance,
  statement,
  statementPatch,
  statementStatus,
  statementWithSource,
} from './schema/statements';
import { storyDetails, storySummary } from './schema/stories';
import { counted, ids, page, type CommandSpec } from './command-spec';

export const statementCommands = {
  'statements.list': {
    access: 'read',
    input: z.object({
      articleId: id.optional(),
      storyId: id.optional(),
      speakerId: id.optional(),
      /** Any form of a speaker's name, in any language. */
      speakerName: z.string().max(400).optional(),
      stances: z.array(stance).default([]),
      /** All but `rejected` when empty. */
      statuses: z.array(statementStatus).default([]),
      /** Only statements of articles that this search finds. */
      query: queryText.optional(),
      filters: searchFilters.optional(),
      order: z.enum(['article', 'newest', 'oldest']).default('article'),
      ...page,
    }),
    output: z.object({ total: z.int(), statements: z.array(statementWithSource) }),
  },
  'statements.add': { access: 'write', input: newStatement, output: statement },
  /** Status becomes `edited` (an `added` one stays `added`). */
  'statements.update': { access: 'write', input: z.object({ id, patch: statementPatch }), output: statement },
  'statements.setStatus': {
    access: 'write',
    input: z.object({ ids, status: z.enum(['auto', 'confirmed', 'rejected']) }),
    output: counted,
  },
  /** Removes statements that the analyst added; others are rejected by `setStatus`. */
  'statements.remove': { access: 'write', input: z.object({ ids }), output: counted },
  'statements.previewReextraction': { access: 'read', input: nothing, output: reextraction },
  /** Offers articles that an older extractor has read to the background job again. */
  'statements.reextract': { access: 'write', input: nothing, output: counted },
  'speakers.list': {
    access: 'read',
    input: z.object({
      name: z.string().max(400).default(''),
      /** All but `unnamed` when left out. */
      status: speakerStatus.optional(),
      ...page,
    }),
    output: z.object({ total: z.int(), speakers: z.array(speakerSummary) }),
  },
  'speakers.get': { access: 'read', input: z.object({ id }), output: speakerDetails },
  'speakers.create': {
    access: 'write',
    input: z.object({ names: namesByLanguage, kind: speakerKind, roles: z.array(speakerRole).default([]) }),
    output: speakerDetails,
  },
  'speakers.update': {
    access: 'write',
    input: z.object({
      id,
      patch: z
        .object({
          names: namesByLanguage,
          kind: speakerKind,
          roles: z.array(speakerRole).max(100),
          note: shortText,
          status: speakerStatus,
        })
        .partial(),
    }),
    output: speakerDetails,
  },
  'speakers.addAlias': {
    access: 'write',
    input: z.object({ id, alias: z.string().min(1).max(400), language }),
    output: speakerDetails,
  },
  'speakers.removeAlias': { access: 'write', input: z.object({ aliasId: id }), output: speakerDetails },
  /** Everything of `from` is `into`'s from then on. */
  'speakers.merge': { access: 'write', input: z.object({ from: id, into: id }), output: speakerDetails },
  /** Gives the aliases, and the statements that were told under them, to a speaker of their own. */
  'speakers.split': {
    access: 'write',
    input: z.object({ id, aliasIds: z.array(id).min(1).max(1_000), names: namesByLanguage }),
    output: speakerDetails,
  },
  'analysis.state': { access: 'read', input: nothing, output: analysisState },
  // stories
  'stories.list': {
    access: 'read',
    input: z.object({
      minOutlets: z.int().positive().default(1),
      /** At least so many articles. */
      minArticles: z.int().positive().default(2),
      /** Local dates, both included. */
      from: z.string().max(10).optional(),
      to: z.string().max(10).optional(),
      /** Only stories that hold an article which this search finds. */
      query: queryText.optional(),
      order: z.enum(['newest', 'oldest', 'largest']).default('newest'),
      ...page,
    }),
    output: z.object({ total: z.int(), stories: z.array(storySummary) }),
  },
  'stories.get': { access: 'read', input: z.object({ id }), output: storyDetails },
  /** An empty name gives the name back to the archive. */
  'stories.rename': { access: 'write', input: z.object({ id, name: shortText }), output: storyDetails },
  'stories.pin': { access: 'write', input: z.object({ id, pinned: z.boolean() }), output: storyDetails },
  'stories.merge': { access: 'write', input: z.object({ from: id, into: id }), output: storyDetails },
  /** Gives some of a story's articles a story of their own, and answers that. */
  'stories.split': {
    access: 'write',
    input: z.object({ id, articleIds: z.array(id).min(1).max(10_000) }),
    output: storyDetails,
  },
  // comparison and timelines
  'compare.story': {
    access: 'read',
    input: z.object({ storyId: id, baseOutlet: z.string().optional(), baseStatementIds: z.array(id).default([]) }),
    output: comparison,
  },
  'compare.statements': {
    access: 'read',
    input: z.object({ ids: z.array(id).min(1).max(5_000), baseStatementIds: z.array(id).default([]) }),
    output: comparison,
  },
  /**
   * The analyst's word on whether two statements tell the same claim; null takes it back. `row` are statements with which `b` was
   * said to tell one claim: unless the word is `same`, that no longer holds either.
   */
  'compare.judge': {
    access: 'write',
    input: z.object({ a: id, b: id, verdict: z.enum(['same', 'different']).nullable(), row: z.array(id).default([]) }),
    output: counted,
  },
  'timeline.speaker': {
    access: 'read',
    input: z.object({ speakerId: id, unit: z.enum(['day', 'month']) }),
    output: z.object({ points: z.array(timePoint) }),
  },
  /** Articles by outlet (series) and day or month (key). */
  'timeline.coverage': {
    access: 'read',
    input: z.object({
      query: queryText.default(''),
      filters: searchFilters.optional(),
      storyId: id.optional(),
      unit: z.enum(['day', 'month']),
    }),
    output: z.object({ points: z.array(timePoint) }),
  },
  /** Statements by outlet (key) and stance family (series). */
  'timeline.stance': {
    access: 'read',
    input: z.object({
      speakerId: id.optional(),
      storyId: id.optional(),
      query: queryText.optional(),
      filters: searchFilters.optional(),
    }),
    output: z.object({ points: z.array(timePoint) }),
  },
  /** How the wording of one claim changed by date and outlet, over the whole archive. */
  'timeline.claim': {
    access: 'read',
    input: z.object({ statementId: id }),
    output: z.object({ tellings: z.array(claimTelling) }),
  },
} as const satisfies Record<string, CommandSpec>;
