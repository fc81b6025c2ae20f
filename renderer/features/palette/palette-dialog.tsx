// The command palette: type to find a command, speaker, story, tag, outlet, saved search or recent article; Enter does it.
import { useCallback, useRef, useState } from 'react';
import { Autocomplete, Input, Label, SearchField } from 'react-aria-components';
import { Search } from 'lucide-react';
import { useText } from '../../i18n/use-text';
import { useLookup, useLookupShelves } from '../../search/lookup-client';
import { useDesk } from '../../state/desk-store';
import { Dialog } from '../../ui/dialog';
import { useShelves } from './palette-entries';
import type { PaletteItem } from './palette-entries';
import { PaletteResults } from './palette-results';
import { usePaletteAction } from './use-palette-action';
import styles from './palette.module.css';

const SHOWN_A_GROUP = 6;

export function PaletteDialog() {
  const t = useText('palette');
  const closeDialog = useDesk((state) => state.closeDialog);
  const setQuery = useDesk((state) => state.setQuery);
  const act = usePaletteAction();
  const shelves = useShelves();
  const [typed, setTyped] = useState('');
  useLookupShelves(shelves);
  const lookup = useLookup(typed, SHOWN_A_GROUP, shelves);

  const onItem = useCallback(
    (item: PaletteItem) => {
      closeDialog();
      act(item);
    },
    [closeDialog, act],
  );
  const onSearch = useCallback(
    (query: string) => {
      closeDialog();
      setQuery(query);
    },
    [closeDialog, setQuery],
  );
  const input = useRef<HTMLInputElement>(null);
  // A list that comes anew may leave no line at hand for a moment: Enter then means the first.
  const onSubmit = (): void => {
    if (lookup.typed !== typed || input.current?.hasAttribute('aria-activedescendant') !== false) return;
    const [first] = lookup.answers.flatMap(({ group, keys }) =>
      keys.flatMap((key) => shelves[group].items.get(key) ?? []),
    );
    if (first) onItem(first);
    else if (typed.trim() !== '') onSearch(typed.trim());
  };
  return (
    <Dialog title={t('title')} bare width={620} onClose={closeDialog}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField autoFocus onSubmit={onSubmit} className={styles.field ?? ''}>
          <Label className="visually-hidden">{t('title')}</Label>
          <Search size={16} aria-hidden />
          <Input ref={input} dir="auto" placeholder={t('placeholder')} className={styles.input ?? ''} />
        </SearchField>
        <PaletteResults lookup={lookup} shelves={shelves} onItem={onItem} onSearch={onSearch} />
      </Autocomplete>
      <p className={styles.keys} aria-hidden>
        {t('keys')}
      </p>
    </Dialog>
  );
}
