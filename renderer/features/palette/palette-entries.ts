// What the palette can find, group by group, as entries of the look-up index and as lines to show.
import { useMemo } from 'react';
import type { CommandOutput } from '../../../core/contract/commands';
import type { SavedSearch } from '../../../core/contract/schema/search';
import type { Tag } from '../../../core/contract/schema/codebook';
import { useCommand } from '../../api/queries';
import { useStoryTitle } from '../../i18n/use-story-title';
import { textOf, useText } from '../../i18n/use-text';
import { useOfferedCommands } from '../../state/commands';
import type { DeskCommandId } from '../../state/commands';
import { useSpeakerName } from '../../speech/use-speaker-name';
import type { LookupEntry, LookupGroup } from '../../search/lookup-index';

type Lookups = CommandOutput<'lookups.list'>;
type Speaker = CommandOutput<'lookups.speakers'>[number];
type Story = CommandOutput<'lookups.stories'>[number];

export type PaletteItem =
  | { readonly group: 'command'; readonly id: DeskCommandId; readonly title: string }
  | { readonly group: 'speaker'; readonly speaker: Speaker; readonly title: string }
  | { readonly group: 'story'; readonly story: Story; readonly title: string }
  | { readonly group: 'recent'; readonly article: Lookups['recent'][number] }
  | { readonly group: 'tag'; readonly tag: Tag }
  | { readonly group: 'outlet'; readonly outlet: Lookups['outlets'][number] }
  | { readonly group: 'savedSearch'; readonly search: SavedSearch };

export interface Shelf {
  readonly entries: readonly LookupEntry[];
  readonly items: ReadonlyMap<string, PaletteItem>;
}

export type Shelves = Readonly<Record<LookupGroup, Shelf>>;

interface Found {
  readonly entry: LookupEntry;
  readonly item: PaletteItem;
}

function shelf(found: readonly Found[]): Shelf {
  return {
    entries: found.map(({ entry }) => entry),
    items: new Map(found.map(({ entry, item }) => [entry.key, item])),
  };
}

/** The shelves of the archive that is open; all keep their identity as long as their content does. */
export function useShelves(): Shelves {
  const t = useText('palette');
  const offered = useOfferedCommands();
  const offeredKey = offered.join();
  const tags = useCommand('tags.list', {}).data;
  const lookups = useCommand('lookups.list', {}).data;
  const searches = useCommand('savedSearches.list', {}).data;
  const speaker = useSpeakerShelf();
  const story = useStoryShelf();

  const command = useMemo(
    () =>
      shelf(
        (offeredKey === '' ? [] : (offeredKey.split(',') as DeskCommandId[]))
          .filter((id) => id !== 'palette')
          .map((id, at) => {
            const title = t(`command.${id}`);
            // The English words find a command, too: many know it by them.
            const text = `${title} ${textOf('en', 'en', 'palette', `command.${id}`)}`;
            return { entry: { key: id, text, weight: -at }, item: { group: 'command', id, title } };
          }),
      ),
    [offeredKey, t],
  );
  const tag = useMemo(
    () =>
      shelf(
        (tags ?? []).map((each) => ({
          entry: { key: String(each.id), text: each.path.replaceAll('/', ' '), weight: each.articles },
          item: { group: 'tag', tag: each },
        })),
      ),
    [tags],
  );
  const outlet = useMemo(
    () =>
      shelf(
        (lookups?.outlets ?? []).map((each) => ({
          entry: { key: each.name, text: each.name, weight: each.articles },
          item: { group: 'outlet', outlet: each },
        })),
      ),
    [lookups],
  );
  const recent = useMemo(
    () =>
      shelf(
        (lookups?.recent ?? []).map((article, at) => ({
          entry: { key: String(article.id), text: `${article.title} ${article.outlet ?? ''}`, weight: -at },
          item: { group: 'recent', article },
        })),
      ),
    [lookups],
  );
  const savedSearch = useMemo(
    () =>
      shelf(
        (searches ?? []).map((search) => ({
          entry: { key: String(search.id), text: search.name, weight: 0 },
          item: { group: 'savedSearch', search },
        })),
      ),
    [searches],
  );
  return useMemo(
    () => ({ command, speaker, story, recent, tag, outlet, savedSearch }),
    [command, speaker, story, recent, tag, outlet, savedSearch],
  );
}

/** Found by any form of the name, shown by that of the window's language. */
function useSpeakerShelf(): Shelf {
  const speakers = useCommand('lookups.speakers', {}).data;
  const nameOf = useSpeakerName();
  return useMemo(
    () =>
      shelf(
        (speakers ?? []).map((speaker) => {
          const { id, names, aliases, statements } = speaker;
          const title = nameOf(speaker);
          const forms = [title, names.ar, names.he, names.en, ...aliases].filter((form) => form !== null);
          return {
            entry: { key: String(id), text: [...new Set(forms)].join(' '), weight: statements },
            item: { group: 'speaker', speaker, title },
          };
        }),
      ),
    [speakers, nameOf],
  );
}

/** Found by its title in any language, shown by that of the window's. */
function useStoryShelf(): Shelf {
  const stories = useCommand('lookups.stories', {}).data;
  const titleOf = useStoryTitle();
  return useMemo(
    () =>
      shelf(
        (stories ?? []).map((story) => {
          const title = titleOf(story);
          const titles = new Set([title, story.title, ...Object.values(story.titles)]);
          return {
            entry: { key: String(story.id), text: [...titles].join(' '), weight: story.articles },
            item: { group: 'story', story, title },
          };
        }),
      ),
    [stories, titleOf],
  );
}
