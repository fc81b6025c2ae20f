// Stories: list, read, name, pin, merge and split.
import type { Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { StoryDetails } from '../../core/contract/schema/stories';
import type { Connection } from '../archive/connection';
import { runOperation } from './operations';
import { listStories } from './story-list';
import { StoryReader } from './story-read';
import { mergeStories, setOwn, splitParts, splitStory } from './story-write';

/** STORY_NOT_FOUND {id}; the list: QUERY_* with `column`. */
export function storyReads(db: Connection): Pick<Handlers<ReadCommand>, 'stories.list' | 'stories.get'> {
  const reader = new StoryReader(db);
  return {
    'stories.list': (asked) => listStories(db, reader, asked),
    'stories.get': db.transaction(({ id }: { id: number }) => reader.details(id)),
  };
}

type StoryWrite = 'stories.rename' | 'stories.pin' | 'stories.merge' | 'stories.split';

/** STORY_NOT_FOUND {id}, STORY_INTO_ITSELF, STORY_SPLIT_NOTHING; where one is thrown nothing has changed. */
export function storyWrites(db: Connection): Pick<Handlers<WriteCommand>, StoryWrite> {
  const reader = new StoryReader(db);
  const articlesOf = ({ members }: StoryDetails): number[] => members.map(({ id }) => id);
  return {
    'stories.rename': ({ id, name }) =>
      runOperation(
        db,
        'story.rename',
        ({ title }) => ({ name: title }),
        () => {
          reader.details(id);
          setOwn(db, id, { name: name.trim() === '' ? null : name.trim() });
          return reader.details(id);
        },
      ),
    'stories.pin': ({ id, pinned }) =>
      runOperation(
        db,
        'story.pin',
        ({ title }) => ({ name: title }),
        () => {
          reader.details(id);
          setOwn(db, id, { pinned: Number(pinned) });
          return reader.details(id);
        },
      ),
    'stories.merge': ({ from, into }) => {
      if (from === into) throw new MarsadError('STORY_INTO_ITSELF', {});
      const names = { from: '', into: '' };
      return runOperation(
        db,
        'story.merge',
        () => names,
        () => {
          const [source, target] = [reader.details(from), reader.details(into)];
          names.from = source.title;
          names.into = target.title;
          mergeStories(db, { id: from, articles: articlesOf(source) }, { id: into, articles: articlesOf(target) });
          return reader.details(into);
        },
      );
    },
    'stories.split': ({ id, articleIds }) => {
      let name = '';
      return runOperation(
        db,
        'story.split',
        () => ({ name, count: new Set(articleIds).size }),
        () => {
          const story = reader.details(id);
          name = story.title;
          const { leaving, staying } = splitParts(articlesOf(story), articleIds);
          return reader.details(splitStory(db, id, leaving, staying));
        },
      );
    },
  };
}
