// The one table of everything the window can ask for. Types, validation, routing and the preload's allow-list derive from it.
import { z } from 'zod';
import { article, articleMetadata } from './schema/article';
import { archiveSummary } from './schema/app';
import { bulkTagMode, excerpt, excerptWithSource, newExcerpt, tag, tagColour } from './schema/codebook';
import { filePath, id, nothing, reviewState, shortText } from './schema/common';
import { exportArticle, exportClaim, exportExcerpt, exportSelection, exportStatement } from './schema/export';
import { batch, ledgerRecord, outcome } from './schema/ledger';
import { queryText, savedSearch, searchFilters, sortOrder } from './schema/search';
import { pendingWork, speakerRef } from './schema/statements';
import { storySummary } from './schema/stories';
import { counted, ids, page, type Access, type CommandSpec } from './command-spec';
import { appCommands } from './app-commands';
import { searchCommands } from './search-commands';
import { statementCommands } from './statement-commands';

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
  ...searchCommands,
  'article.get': { access: 'read', input: z.object({ id }), output: article },
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
      query: queryText.optional(),
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
    input: z.object({ query: queryText, filters: searchFilters, mode: bulkTagMode }),
    output: z.object({
      articles: z.int(),
      excerpts: z.int(),
      samples: z.array(z.object({ articleId: id, title: z.string(), quote: z.string() })),
    }),
  },
  'bulkTag.apply': {
    access: 'write',
    input: z.object({
      query: queryText,
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
  ...statementCommands,
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
  /** A piece of an imported file, for the bundle that carries it; null where the archive has lost it or never had it. */
  'export.original': {
    access: 'read',
    input: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), offset: z.int().min(0) }),
    output: z.object({ name: z.string(), size: z.int(), bytes: z.instanceof(Uint8Array) }).nullable(),
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
  /**
   * Leaves the step as it is, `id` being the one that would be undone or redone next: the history goes on with the one behind it.
   * HISTORY_MOVED where another step is next.
   */
  'history.skip': {
    access: 'write',
    input: z.object({ direction: z.enum(['undo', 'redo']), id }),
    output: operation,
  },
  // saved searches, look-ups
  'savedSearches.list': { access: 'read', input: nothing, output: z.array(savedSearch) },
  'savedSearches.save': {
    access: 'write',
    input: z.object({ name: shortText.min(1), query: queryText, filters: searchFilters, sort: sortOrder }),
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
  /** Those who speak most, and as many as a look-up in the window holds; `aliases` are forms besides the three names. */
  'lookups.speakers': {
    access: 'read',
    input: nothing,
    output: z.array(speakerRef.extend({ aliases: z.array(z.string()), statements: z.int() })),
  },
  /** Stories of two articles or more, pinned ones and the largest first, as many as a look-up in the window holds. */
  'lookups.stories': {
    access: 'read',
    input: nothing,
    output: z.array(storySummary.pick({ id: true, title: true, titles: true, articles: true, firstPublishedAt: true })),
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
  ...appCommands,
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
