// What choosing a line of the palette does.
import { useCallback } from 'react';
import { runDeskCommand } from '../../state/commands';
import { useDesk } from '../../state/desk-store';
import type { PaletteItem } from './palette-entries';

export function usePaletteAction(): (item: PaletteItem) => void {
  const { setFilters, setSearch, openArticle, openSpeaker, openStory } = useDesk();
  return useCallback(
    (item) => {
      switch (item.group) {
        case 'command':
          runDeskCommand(item.id);
          break;
        case 'speaker':
          openSpeaker(item.speaker.id);
          break;
        case 'story':
          openStory(item.story.id);
          break;
        case 'recent':
          openArticle(item.article.id);
          break;
        case 'tag':
          setFilters({ tags: [item.tag.id] });
          break;
        case 'outlet':
          setFilters({ outlets: [item.outlet.name] });
          break;
        case 'savedSearch':
          setSearch(item.search);
          break;
      }
    },
    [setFilters, setSearch, openArticle, openSpeaker, openStory],
  );
}
