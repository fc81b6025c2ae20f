// The one table of everything the window can ask for. Types, validation, routing and the preload's allow-list derive from it.
import { z } from 'zod';
import { article, articleHighlights, articleMetadata } from './schema/article';
import { appInfo, archiveRef, archiveSummary, settings } from './schema/app';
import { bulkTagMode, excerpt, excerptWithSource, newExcerpt, tag, tagColour } from './schema/codebook';
import { id, nothing, reviewState, shortText } from './schema/common';
import { exportAnswer, exportArticle, exportExcerpt, exportInput, exportSelection } from './schema/export';
import { batch, columnMapping, ledgerRecord, outcome, outcomeCounts, tablePreview } from './schema/ledger';
import { savedSearch, searchAnswer, searchFilters, searchInput, sortOrder } from './schema/search';

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

export const commands = {
  // archive
  'archive.summary': { access: 'read', input: nothing, output: archiveSummary },
  /** Checks database, index against text, and originals against their hashes; repairs nothing. */
  'archive.verify': {
    access: 'read',
    input: nothing,
    output: z.object({
      ok: z.boolean(),
      articles: z.int(),
      problems: z.array(z.object({ code: z.string(), articleId: id.nullable(), detail: z.string() })),
    }),
  },
  /** Writes a verified copy of the whole archive into `out`, which must not exist or be empty. */
  'archive.backup': {
    access: 'write',
    input: z.object({ out: z.string() }),
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
    }),
  },
  // the main process
  'app.info': { access: 'app', input: nothing, output: appInfo },
  'app.settings': { access: 'app', input: nothing, output: settings },
  'app.setSettings': { access: 'app', input: settings.partial(), output: settings },
  'archive.current': {
    access: 'app',
    input: nothing,
    output: z.object({ current: archiveRef.nullable(), recent: z.array(archiveRef) }),
  },
  'archive.chooseAndOpen': { access: 'app', input: nothing, output: archiveRef.nullable() },
  'archive.chooseAndCreate': { access: 'app', input: nothing, output: archiveRef.nullable() },
  'archive.open': { access: 'app', input: z.object({ path: z.string() }), output: archiveRef },
  'archive.openSample': { access: 'app', input: nothing, output: archiveRef },
  'import.choose': {
    access: 'app',
    input: z.object({ kind: z.enum(['files', 'folder']) }),
    output: z.object({ paths: z.array(z.string()) }),
  },
  'import.previewTable': { access: 'app', input: z.object({ path: z.string() }), output: tablePreview.nullable() },
  'import.start': {
    access: 'app',
    input: z.object({
      paths: z.array(z.string()).min(1),
      recursive: z.boolean().default(true),
      mapping: columnMapping.nullable().default(null),
    }),
    output: z.object({ jobId: z.string() }),
  },
  'import.resume': { access: 'app', input: z.object({ batchId: z.string() }), output: z.object({ jobId: z.string() }) },
  'import.cancel': { access: 'app', input: z.object({ jobId: z.string() }), output: nothing },
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
  'app.showInFolder': { access: 'app', input: z.object({ path: z.string() }), output: nothing },
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
