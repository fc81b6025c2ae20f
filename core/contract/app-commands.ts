// The contract table: what the main process answers, and the backups of the open archive.
import { z } from 'zod';
import { errorCode } from './errors';
import { appInfo, archiveRef, picture, settings } from './schema/app';
import { backupList, backupPreview } from './schema/backups';
import { filePath, id, nothing, shortText } from './schema/common';
import { exportAnswer, exportInput } from './schema/export';
import { columnMapping, outcomeCounts, tablePreview } from './schema/ledger';
import { type CommandSpec } from './command-spec';

export const appCommands = {
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
