// The one table of everything the window can ask for. Types, validation, routing and the preload's allow-list derive from it.
import { z } from 'zod';
import { errorCode } from './errors';
import { article, articleHighlights, articleMetadata } from './schema/article';
import { appInfo, archiveRef, archiveSummary, picture, settings } from './schema/app';
import { backupList, backupPreview } from './schema/backups';
import { bulkTagMode, excerpt, excerptWithSource, newExcerpt, tag, tagColour } from './schema/codebook';
import { filePath, id, language, nothing, reviewState, shortText } from './schema/common';
import {
  exportAnswer,
  exportArticle,
  exportClaim,
  exportExcerpt,
  exportInput,
  exportSelection,
  exportStatement,
} from './schema/export';
import { batch, columnMapping, ledgerRecord, outcome, outcomeCounts, tablePreview } from './schema/ledger';
import { savedSearch, searchAnswer, searchFilters, searchInput, sortOrder } from './schema/search';
import { claimTelling, comparison, timePoint } from './schema/compare';
import {
  analysisState,
  pendingWork,
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

/** Who answers: `read` and `write` go to the archive's threads, `app` is answered by the main process. */
export type Access = 'read' | 'write' | 'app';

interface CommandSpec {
  readonly access: Access;
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

const ids = z.array(id).min(1).max(1_000_000);
const counted = z.object({ changed: z.int().nonnegative() });
const page = { offset: z.int().nonnegative().default(0), limit: z.int().positive().max(10_000).default(500) };
const operation = z.object({
  id,
  kind: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z.string(),
});
const tagFields = z.object({
  name: z.string().min(1).max(200),
  parentId: id.nullable().default(null),
  colour: tagColour.default('#7a6a4f'),
  definition: z.string().max(10_000).default(''),
  shortcut: z.string().max(1).nullable().default(null),
});

const verifyInput = z.object({ backups: z.string().nullable().default(null) });
const verifyProblem = z.object({
  code: z.string(),
  articleId: id.nullable(),
  detail: z.string(),
  /** True for what is derived from the rest, or can be brought back from a backup unchanged. */
  repairable: z.boolean(),
  /** Folder of the newest backup that holds what is damaged here; null where none is known to, or none is needed. */
  backup: z.string().nullable(),
});
const verifyAnswer = z.object({
  ok: z.boolean(),
  articles: z.int(),
  problems: z.array(verifyProblem),
  pending: pendingWork,
});

export const commands = {
  // archive
  'archive.summary': { access: 'read', input: nothing, output: archiveSummary },
  /**
   * Checks database, texts, index, excerpts, statements, stories and originals against one another; repairs nothing. Names for what is
   * lost the newest backup that holds it, also among those below `backups`, a folder outside the archive.
   */
  'archive.verify': {
    access: 'read',
    input: verifyInput,
    output: verifyAnswer,
  },
  /** Rebuilds what is derived, brings originals back from backups, and verifies again. */
  'archive.repair': {
    access: 'write',
    input: verifyInput,
    output: verifyAnswer.extend({ repaired: z.array(verifyProblem.omit({ repairable: true, backup: true })) }),
  },
  /** Writes a verified copy of the whole archive into `out`, which must not exist or be empty. */
  'archive.backup': {
    access: 'write',
    input: z.object({ out: filePath }),
    output: z.object({ out: z.string(), articles: z.int(), originals: z.int(), bytes: z.int() }),
  },
  'search.run': { access: 'read', input: searchInput, output: searchAnswer },
  'article.get': { access: 'read', input: z.object({ id }), output: article },
  'article.highlights': {
    access: 'read',
    input: z.object({ id, query: z.string().max(200_000) }),
    output: articleHighlights,
  },
  'article.setState': { access: 'write', input: z.object({ ids, state: reviewState }), output: counted },
  'article.trash': { access: 'write', input: z.object({ ids }), output: counted },
  'article.restore': { access: 'write', input: z.object({ ids }), output: counted },
  'article.editMetadata': {
    access: 'write',
    input: z.object({ id, patch: articleMetadata.partial() }),
    output: article,
  },
  'article.opened': { access: 'write', input: z.object({ id }), output: nothing },
  // codebook and excerpts
  'tags.list': { access: 'read', input: nothing, output: z.array(tag) },
  'tags.create': { access: 'write', input: tagFields, output: tag },
  'tags.update': {
    access: 'write',
    input: z.object({
      id,
      patch: z
        .object({
          name: z.string().min(1).max(200),
          colour: tagColour,
          definition: z.string().max(10_000),
          shortcut: z.string().max(1).nullable(),
        })
        .partial(),
    }),
    output: tag,
  },
  'tags.move': {
    access: 'write',
    input: z.object({ id, parentId: id.nullable(), position: z.int().nonnegative() }),
    output: tag,
  },
  'tags.merge': { access: 'write', input: z.object({ from: id, into: id }), output: counted },
  'tags.remove': { access: 'write', input: z.object({ id }), output: counted },
  'excerpts.list': {
    access: 'read',
    input: z.object({
      articleId: id.optional(),
      tagId: id.optional(),
      query: z.string().optional(),
      filters: searchFilters.optional(),
      ...page,
    }),
    output: z.object({ total: z.int(), excerpts: z.array(excerptWithSource) }),
  },
  'excerpts.create': { access: 'write', input: newExcerpt, output: excerpt },
  'excerpts.update': {
    access: 'write',
    input: z.object({ id, patch: z.object({ tags: z.array(id).max(200), note: shortText.max(100_000) }).partial() }),
    output: excerpt,
  },
  'excerpts.remove': { access: 'write', input: z.object({ ids }), output: counted },
  'bulkTag.preview': {
    access: 'read',
    input: z.object({ query: z.string(), filters: searchFilters, mode: bulkTagMode }),
    output: z.object({
      articles: z.int(),
      excerpts: z.int(),
      samples: z.array(z.object({ articleId: id, title: z.string(), quote: z.string() })),
    }),
  },
  'bulkTag.apply': {
    access: 'write',
    input: z.object({
      query: z.string(),
      filters: searchFilters,
      mode: bulkTagMode,
      tags: z.array(id).min(1).max(200),
      note: shortText.default(''),
    }),
    output: z.object({ articles: z.int(), excerpts: z.int() }),
  },
  'excerpts.importJson': {
    access: 'write',
    input: z.object({ annotations: z.unknown() }),
    output: z.object({
      read: z.int(),
      added: z.int(),
      present: z.int(),
      rejected: z.array(z.object({ index: z.int(), reason: z.string() })),
    }),
  },
  // statements and speakers
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
      query: z.string().max(200_000).optional(),
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
      query: z.string().max(200_000).optional(),
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
      query: z.string().max(200_000).default(''),
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
      query: z.string().max(200_000).optional(),
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
  // what an export is made of, page by page
  'export.excerpts': {
    access: 'read',
    input: z.object({ selection: exportSelection, ...page }),
    output: z.object({ total: z.int(), items: z.array(exportExcerpt) }),
  },
  'export.articles': {
    access: 'read',
    input: z.object({ selection: exportSelection, ...page }),
    output: z.object({ total: z.int(), items: z.array(exportArticle) }),
  },
  'export.statements': {
    access: 'read',
    input: z.object({ selection: exportSelection, ...page }),
    output: z.object({ total: z.int(), items: z.array(exportStatement) }),
  },
  /** The comparison of a story, or of all statements that a search or a tag selects (5,000 at most). */
  'export.comparison': {
    access: 'read',
    input: z.object({ selection: exportSelection, ...page }),
    output: z.object({ total: z.int(), title: z.string().nullable(), items: z.array(exportClaim) }),
  },
  // undo
  'history.state': {
    access: 'read',
    input: nothing,
    output: z.object({ undo: operation.nullable(), redo: operation.nullable() }),
  },
  'history.undo': { access: 'write', input: nothing, output: operation },
  'history.redo': { access: 'write', input: nothing, output: operation },
  // saved searches, look-ups
  'savedSearches.list': { access: 'read', input: nothing, output: z.array(savedSearch) },
  'savedSearches.save': {
    access: 'write',
    input: z.object({ name: shortText.min(1), query: z.string(), filters: searchFilters, sort: sortOrder }),
    output: savedSearch,
  },
  /** How many articles each saved search finds, how many of them came in since it was last looked through, and the newest of all. */
  'savedSearches.counts': {
    access: 'read',
    input: nothing,
    output: z.array(z.object({ id, total: z.int(), fresh: z.int(), newest: z.int(), failed: z.string().nullable() })),
  },
  /** Notes that everything a saved search finds now, or found when `newest` was counted, has been looked through. */
  'savedSearches.reviewed': {
    access: 'write',
    input: z.object({ id, newest: z.int().nonnegative().optional() }),
    output: savedSearch,
  },
  'savedSearches.remove': { access: 'write', input: z.object({ id }), output: counted },
  'lookups.list': {
    access: 'read',
    input: nothing,
    output: z.object({
      outlets: z.array(z.object({ name: z.string(), articles: z.int() })),
      recent: z.array(z.object({ id, title: z.string(), outlet: z.string().nullable(), language: z.string() })),
    }),
  },
  // import ledger
  'ledger.batches': { access: 'read', input: nothing, output: z.array(batch) },
  'ledger.records': {
    access: 'read',
    input: z.object({ batchId: z.string(), outcomes: z.array(outcome).default([]), ...page }),
    output: z.object({ total: z.int(), records: z.array(ledgerRecord) }),
  },
  'ledger.undoBatch': {
    access: 'write',
    input: z.object({ batchId: z.string(), force: z.boolean().default(false) }),
    output: z.object({
      batchId: z.string(),
      removed: z.int(),
      restored: z.int(),
      kept: z.int(),
      trashedExcerpts: z.int(),
      trashedStatements: z.int(),
    }),
  },
  // the main process
  'app.info': { access: 'app', input: nothing, output: appInfo },
  'app.settings': { access: 'app', input: nothing, output: settings },
  'app.setSettings': { access: 'app', input: settings.partial(), output: settings },
  'archive.current': {
    access: 'app',
    input: nothing,
    output: z.object({
      current: archiveRef.nullable(),
      recent: z.array(archiveRef),
      /** The archive of the last time, or the one that the program was started with, is being opened. */
      opening: z.boolean(),
      /** Why that one could not be opened. */
      failure: z
        .object({ code: errorCode, params: z.record(z.string(), z.union([z.string(), z.number()])) })
        .nullable(),
    }),
  },
  'archive.chooseAndOpen': { access: 'app', input: nothing, output: archiveRef.nullable() },
  'archive.chooseAndCreate': { access: 'app', input: nothing, output: archiveRef.nullable() },
  'archive.open': { access: 'app', input: z.object({ path: filePath }), output: archiveRef },
  'archive.openSample': { access: 'app', input: nothing, output: archiveRef },
  // backups: of the open archive, by their names
  'backups.list': { access: 'app', input: nothing, output: backupList },
  /** Makes one and waits for it; how far it is comes as `backup.progress`. */
  'backups.make': {
    access: 'app',
    input: nothing,
    output: z.object({ out: z.string(), articles: z.int(), originals: z.int(), bytes: z.int() }),
  },
  /** Stops the backup or restore that runs after the step in hand. */
  'backups.cancel': { access: 'app', input: nothing, output: nothing },
  /** Asks for a folder outside the archive; what lies in the former one stays there. */
  'backups.chooseFolder': { access: 'app', input: nothing, output: backupList },
  'backups.keepInArchive': { access: 'app', input: nothing, output: backupList },
  'backups.setAutomatic': { access: 'app', input: z.object({ automatic: z.boolean() }), output: backupList },
  'backups.preview': { access: 'app', input: z.object({ name: shortText }), output: backupPreview },
  /** Asks for a new folder and makes an archive there; the open one stays as it is. Null when the dialog was left. */
  'backups.restore': {
    access: 'app',
    input: z.object({ name: shortText }),
    output: z.object({ archive: z.string(), articles: z.int(), originals: z.int(), bytes: z.int() }).nullable(),
  },
  'import.choose': {
    access: 'app',
    input: z.object({ kind: z.enum(['files', 'folder']) }),
    output: z.object({ paths: z.array(z.string()) }),
  },
  'import.previewTable': { access: 'app', input: z.object({ path: filePath }), output: tablePreview.nullable() },
  'import.start': {
    access: 'app',
    input: z.object({
      paths: z.array(filePath).min(1),
      recursive: z.boolean().default(true),
      mapping: columnMapping.nullable().default(null),
    }),
    output: z.object({ jobId: z.string() }),
  },
  'import.resume': { access: 'app', input: z.object({ batchId: z.string() }), output: z.object({ jobId: z.string() }) },
  'import.cancel': { access: 'app', input: z.object({ jobId: z.string() }), output: nothing },
  /** Takes up what the background jobs have left; nothing happens when they run already or nothing waits. */
  'analysis.start': { access: 'app', input: nothing, output: nothing },
  /** Stops the background jobs after the articles in hand, until they are started again or the archive is opened anew. */
  'analysis.cancel': { access: 'app', input: nothing, output: nothing },
  'import.paste': {
    access: 'app',
    input: z.object({
      title: z.string().max(4_000),
      body: z.string().max(10_000_000),
      outlet: z.string().nullable(),
      author: z.string().nullable(),
      publishedAt: z.string().nullable(),
      url: z.string().nullable(),
    }),
    output: outcomeCounts.extend({ batchId: z.string(), articleId: id.nullable() }),
  },
  'export.run': { access: 'app', input: exportInput, output: exportAnswer.nullable() },
  /** Asks where to save a picture that the window has drawn, and writes it; null when the dialog was left. EXPORT_CANNOT_WRITE. */
  'app.savePicture': {
    access: 'app',
    input: z.object({ name: shortText.min(1), picture }),
    output: z.object({ path: z.string() }).nullable(),
  },
  'app.showInFolder': { access: 'app', input: z.object({ path: filePath }), output: nothing },
  'app.copy': {
    access: 'app',
    input: z.object({ text: z.string().max(10_000_000) }),
    output: nothing,
  },
} as const satisfies Record<string, CommandSpec>;

export type Commands = typeof commands;
export type CommandName = keyof Commands;

/** What a caller passes (defaults may be left out). */
export type CommandInput<N extends CommandName> = z.input<Commands[N]['input']>;
/** What a handler receives (defaults filled in). */
export type CommandArgs<N extends CommandName> = z.output<Commands[N]['input']>;
export type CommandOutput<N extends CommandName> = z.output<Commands[N]['output']>;

type NamesWith<A extends Access> = { [N in CommandName]: Commands[N]['access'] extends A ? N : never }[CommandName];
export type ReadCommand = NamesWith<'read'>;
export type WriteCommand = NamesWith<'write'>;
export type ArchiveCommand = ReadCommand | WriteCommand;
export type AppCommand = NamesWith<'app'>;

/** A map of handlers that is complete by construction: a missing command does not compile. */
export type Handlers<Names extends CommandName> = {
  [N in Names]: (input: CommandArgs<N>) => CommandOutput<N> | Promise<CommandOutput<N>>;
};

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
