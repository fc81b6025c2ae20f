// The commands that mark passages, one by one and in bulk.
import { MarsadError } from '../../core/contract/errors';
import type { Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import { bodyReader } from './bodies';
import { applyBulkTag, previewBulkTag } from './bulk-tag';
import { importAnnotations } from './excerpt-import';
import { excerptReader, excerptWithSourceReader } from './excerpt-read';
import { excerptSelector } from './excerpt-selection';
import { passageAt } from './excerpt-span';
import { ExcerptWriter, updateExcerpt } from './excerpt-write';
import { runOperation } from './operations';

export function excerptReads(db: Connection): Pick<Handlers<ReadCommand>, 'excerpts.list' | 'bulkTag.preview'> {
  const select = excerptSelector(db);
  const read = excerptWithSourceReader(db);
  const list = db.transaction((selection: Parameters<typeof select>[0], offset: number, limit: number) => {
    const ids = select(selection);
    return { total: ids.length, excerpts: read(ids.slice(offset, offset + limit)) };
  });
  return {
    'excerpts.list': ({ offset, limit, ...selection }) => list(selection, offset, limit),
    'bulkTag.preview': (request) => previewBulkTag(db, request),
  };
}

type ExcerptWrites =
  'excerpts.create' | 'excerpts.update' | 'excerpts.remove' | 'bulkTag.apply' | 'excerpts.importJson';

export function excerptWrites(db: Connection): Pick<Handlers<WriteCommand>, ExcerptWrites> {
  const readBody = bodyReader(db);
  const readExcerpt = excerptReader(db);
  return {
    'excerpts.create': ({ articleId, start, end, tags, note }) =>
      runOperation(
        db,
        'excerpt.create',
        () => ({ articleId }),
        () => {
          const writer = new ExcerptWriter(db);
          writer.checkTags(tags);
          const now = new Date().toISOString();
          const passage = passageAt(readBody(articleId), start, end);
          return readExcerpt(writer.add(articleId, passage, tags, note, { createdAt: now, updatedAt: now }));
        },
      ),
    'excerpts.update': ({ id, patch }) =>
      runOperation(
        db,
        'excerpt.update',
        ({ articleId }) => ({ articleId }),
        () => {
          updateExcerpt(db, id, patch);
          return readExcerpt(id);
        },
      ),
    'excerpts.remove': ({ ids }) =>
      runOperation(
        db,
        'excerpt.remove',
        ({ changed }) => ({ count: changed }),
        () => {
          const exists = db.prepare('SELECT 1 FROM excerpts WHERE id = ?');
          const trash = db.prepare('UPDATE excerpts SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL');
          const now = new Date().toISOString();
          let changed = 0;
          for (const id of ids) {
            if (exists.get(id) === undefined) throw new MarsadError('EXCERPT_NOT_FOUND', { id });
            changed += trash.run(now, id).changes;
          }
          return { changed };
        },
      ),
    'bulkTag.apply': (request) => applyBulkTag(db, request),
    'excerpts.importJson': ({ annotations }) => importAnnotations(db, annotations),
  };
}
