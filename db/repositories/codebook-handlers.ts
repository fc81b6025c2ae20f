// The codebook's commands.
import type { Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import type { Tag } from '../../core/contract/schema/codebook';
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { listTags, tagRow } from './codebook-read';
import { createTag, mergeTags, moveTag, removeTag, updateTag } from './codebook-write';
import { runOperation } from './operations';

export function codebookReads(db: Connection): Pick<Handlers<ReadCommand>, 'tags.list'> {
  return { 'tags.list': () => listTags(db) };
}

type CodebookWrites = 'tags.create' | 'tags.update' | 'tags.move' | 'tags.merge' | 'tags.remove';

export function codebookWrites(db: Connection): Pick<Handlers<WriteCommand>, CodebookWrites> {
  const named = (id: number): Tag => {
    const tag = listTags(db).find((other) => other.id === id);
    if (!tag) throw new MarsadError('TAG_NOT_FOUND', { id });
    return tag;
  };
  const byName = ({ name }: Tag) => ({ name });
  return {
    'tags.create': (tag) => runOperation(db, 'tag.create', byName, () => named(createTag(db, tag))),
    'tags.update': ({ id, patch }) =>
      runOperation(db, 'tag.update', byName, () => {
        updateTag(db, id, patch);
        return named(id);
      }),
    'tags.move': ({ id, parentId, position }) =>
      runOperation(db, 'tag.move', byName, () => {
        moveTag(db, id, parentId, position);
        return named(id);
      }),
    'tags.merge': ({ from, into }) => {
      const [source, target] = [tagRow(db, from), tagRow(db, into)];
      return runOperation(
        db,
        'tag.merge',
        () => ({ from: source.name, into: target.name }),
        () => ({ changed: mergeTags(db, from, into) }),
      );
    },
    'tags.remove': ({ id }) => {
      const { name } = tagRow(db, id);
      return runOperation(
        db,
        'tag.remove',
        ({ changed }) => ({ name, count: changed }),
        () => ({ changed: removeTag(db, id) }),
      );
    },
  };
}
