// The command palette: type to find a command, tag, outlet, saved search or recent article; Enter does it.
import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SearchField,
} from 'react-aria-components';
import { Search } from 'lucide-react';
import type { TextKey } from '../../i18n/catalogue';
import { useText } from '../../i18n/use-text';
import { useLookup, useLookupShelf } from '../../search/lookup-client';
import type { LookupGroup } from '../../search/lookup-index';
import { useDesk } from '../../state/desk-store';
import { Dialog } from '../../ui/dialog';
import { useShelves } from './palette-entries';
import type { PaletteItem } from './palette-entries';
import { PaletteLine } from './palette-line';
import { usePaletteAction } from './use-palette-action';
import styles from './palette.module.css';

const SHOWN_A_GROUP = 6;
const SEARCH = 'search-instead';

const groupTitles: Readonly<Record<LookupGroup, TextKey<'palette'>>> = {
  command: 'groupCommand',
  recent: 'groupRecent',
  tag: 'groupTag',
  outlet: 'groupOutlet',
  savedSearch: 'groupSavedSearch',
};

interface Line {
  readonly id: string;
  readonly item: PaletteItem;
}

export function PaletteDialog() {
  const t = useText('palette');
  const { closeDialog, setQuery } = useDesk();
  const act = usePaletteAction();
  const shelves = useShelves();
  const [typed, setTyped] = useState('');
  useLookupShelf('command', shelves.command.entries);
  useLookupShelf('recent', shelves.recent.entries);
  useLookupShelf('tag', shelves.tag.entries);
  useLookupShelf('outlet', shelves.outlet.entries);
  useLookupShelf('savedSearch', shelves.savedSearch.entries);
  const version = Object.values(shelves).map((shelf) => shelf.entries);
  const answers = useLookup(typed, SHOWN_A_GROUP, useStable(version));

  const sections = answers.map(({ group, keys }) => ({
    id: group,
    title: t(groupTitles[group]),
    lines: keys.flatMap((key): Line[] => {
      const item = shelves[group].items.get(key);
      return item ? [{ id: `${group} ${key}`, item }] : [];
    }),
  }));
  const lines = new Map(sections.flatMap((section) => section.lines.map((line) => [line.id, line.item])));

  const run = (key: string): void => {
    closeDialog();
    const item = lines.get(key);
    if (item) act(item);
    else if (key === SEARCH) setQuery(typed.trim());
  };
  return (
    <Dialog title={t('title')} bare width={620} onClose={closeDialog}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField autoFocus className={styles.field ?? ''}>
          <Label className="visually-hidden">{t('title')}</Label>
          <Search size={16} aria-hidden />
          <Input dir="auto" placeholder={t('placeholder')} className={styles.input ?? ''} />
        </SearchField>
        <ListBox
          aria-label={t('results')}
          onAction={(key) => run(String(key))}
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
          {typed.trim() !== '' && (
            <ListBoxItem id={SEARCH} textValue={t('searchInstead', { typed })} className={styles.item ?? ''}>
              <Search size={14} aria-hidden />
              <span className={styles.text}>{t('searchInstead', { typed: typed.trim() })}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      <p className={styles.keys} aria-hidden>
        {t('keys')}
      </p>
      <span className="visually-hidden" role="status">
        {typed === '' ? '' : t('count', { count: lines.size })}
      </span>
    </Dialog>
  );
}

/** The same array as long as its members are the same. */
function useStable(members: readonly unknown[]): readonly unknown[] {
  // oxlint-disable-next-line react/exhaustive-deps -- the members are the dependencies
  return useMemo(() => members, members);
}

function textOfItem(item: PaletteItem): string {
  switch (item.group) {
    case 'command':
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
