// What the palette found, in groups. Drawn anew only with a new answer, so that the first line gets the focus of what was typed.
import { memo } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { Search } from 'lucide-react';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/use-text';
import type { Lookup } from '../../search/lookup-client';
import type { LookupGroup } from '../../search/lookup-index';
import type { PaletteItem, Shelves } from './palette-entries';
import { PaletteLine } from './palette-line';
import styles from './palette.module.css';

const groupTitles: Readonly<Record<LookupGroup, TextKey<'palette'>>> = {
  command: 'groupCommand',
  speaker: 'groupSpeaker',
  story: 'groupStory',
  recent: 'groupRecent',
  tag: 'groupTag',
  outlet: 'groupOutlet',
  savedSearch: 'groupSavedSearch',
};

const SEARCH = 'search-instead';

interface Line {
  readonly id: string;
  readonly item: PaletteItem;
}

export interface PaletteResultsProps {
  readonly lookup: Lookup;
  readonly shelves: Shelves;
  readonly onItem: (item: PaletteItem) => void;
  readonly onSearch: (query: string) => void;
}

export const PaletteResults = memo(function PaletteResults({ lookup, shelves, onItem, onSearch }: PaletteResultsProps) {
  const t = useText('palette');
  const typed = lookup.typed.trim();
  const sections = lookup.answers.map(({ group, keys }) => ({
    id: group,
    title: t(groupTitles[group]),
    lines: keys.flatMap((key): Line[] => {
      const item = shelves[group].items.get(key);
      return item ? [{ id: `${group} ${key}`, item }] : [];
    }),
  }));
  const lines = new Map(sections.flatMap((section) => section.lines.map((line) => [line.id, line.item])));
  return (
    <>
      <ListBox
        aria-label={t('results')}
        onAction={(key) => {
          const item = lines.get(String(key));
          if (item) onItem(item);
          else onSearch(typed);
        }}
        className={styles.list ?? ''}
        renderEmptyState={() => <p className={styles.none}>{t('none', { typed })}</p>}
      >
        <Collection items={sections}>
          {(section) => (
            <ListBoxSection id={section.id}>
              <Header className={styles.group ?? ''}>{section.title}</Header>
              <Collection items={section.lines}>
                {(line) => (
                  <ListBoxItem id={line.id} textValue={textOfItem(line.item)} className={styles.item ?? ''}>
                    <PaletteLine item={line.item} />
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </Collection>
        {typed !== '' && (
          <ListBoxItem id={SEARCH} textValue={t('searchInstead', { typed })} className={styles.item ?? ''}>
            <span className={styles.icon}>
              <Search size={14} aria-hidden />
            </span>
            <span className={styles.text}>{t('searchInstead', { typed })}</span>
          </ListBoxItem>
        )}
      </ListBox>
      <span className="visually-hidden" role="status">
        {typed === '' ? '' : t('count', { count: lines.size })}
      </span>
    </>
  );
});

function textOfItem(item: PaletteItem): string {
  switch (item.group) {
    case 'command':
    case 'speaker':
    case 'story':
      return item.title;
    case 'recent':
      return item.article.title;
    case 'tag':
      return item.tag.path;
    case 'outlet':
      return item.outlet.name;
    case 'savedSearch':
      return item.search.name;
  }
}
