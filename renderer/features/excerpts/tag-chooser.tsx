// Choosing tags by typing: folded as the search folds, Enter sets or unsets, a path that is not there yet can be made at once.
import { useMemo, useRef, useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { Check, Plus } from 'lucide-react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { findTags, readTypedPath } from '../../../core/codebook/tag-lookup';
import { foldText } from '../../../core/text/fold';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import chooser from '../../ui/chooser.module.css';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/kbd';
import { TagDot } from '../../ui/tag-chip';
import { useMakeTags } from './use-make-tags';
import styles from './excerpts.module.css';

export interface TagChooserProps {
  readonly tags: readonly Tag[];
  readonly chosen: readonly number[];
  readonly onChange: (chosen: readonly number[]) => void;
  /** Enter once more after choosing, or with nothing typed and no tag in focus; Ctrl-Enter at any time. */
  readonly onDone?: () => void;
  readonly autoFocus?: boolean;
}

interface Option {
  readonly id: string;
  readonly tag: Tag | null;
  readonly label: string;
}

const NEW = 'new';

export function TagChooser({ tags, chosen, onChange, onDone, autoFocus = false }: TagChooserProps) {
  const t = useText('excerpts');
  const [typed, setTyped] = useState('');
  const makeTags = useMakeTags(tags);
  // The tag just set keeps the focus: Enter then means that the choice is complete, not that it is taken back.
  const justChose = useRef(false);
  const options = useMemo(() => optionsFor(tags, typed), [tags, typed]);

  const choose = (keys: Selection): void => {
    if (keys === 'all') return;
    setTyped('');
    justChose.current = true;
    if (keys.has(NEW)) {
      void makeTags(typed).then((id) => id !== null && onChange([...chosen, id]));
      return;
    }
    // Tags that the typed words hide stay chosen.
    const shown = new Set(options.map((option) => option.tag?.id));
    const hidden = chosen.filter((id) => !shown.has(id));
    onChange([...hidden, ...[...keys].map((key) => Number(String(key).slice(1)))]);
  };

  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField autoFocus={autoFocus} className={chooser.search ?? ''}>
        <Label className="visually-hidden">{t('pickerSearch')}</Label>
        <Input
          dir="auto"
          placeholder={t('pickerSearch')}
          className={chooser.input ?? ''}
          onKeyDownCapture={(event) => {
            const isIdle =
              typed === '' && (justChose.current || !event.currentTarget.getAttribute('aria-activedescendant'));
            if (event.key !== 'Enter') justChose.current = false;
            if (event.key !== 'Enter' || !onDone || !(isIdle || event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }}
        />
      </SearchField>
      <ListBox
        aria-label={t('pickerTags')}
        items={options}
        selectionMode="multiple"
        selectedKeys={chosen.map((id) => `t${id}`)}
        onSelectionChange={choose}
        className={classes(chooser.options, styles.options)}
        renderEmptyState={() => <p className={chooser.none}>{t('pickerNone')}</p>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className={classes(chooser.option, styles.option)}>
            {({ isSelected }) => <OptionLine option={option} isSelected={isSelected} />}
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function OptionLine({ option, isSelected }: { readonly option: Option; readonly isSelected: boolean }) {
  const t = useText('excerpts');
  const { tag } = option;
  if (!tag) {
    return (
      <>
        <Plus size={14} aria-hidden />
        <span className={styles.optionName}>{t('createTag', { path: option.label })}</span>
      </>
    );
  }
  const parents = tag.path.endsWith(`/${tag.name}`) ? tag.path.slice(0, -tag.name.length - 1) : '';
  return (
    <>
      <span className={styles.optionCheck}>{isSelected && <Check size={14} aria-hidden />}</span>
      <TagDot colour={tag.colour} />
      <span className={styles.optionName}>
        <BidiText>{tag.name}</BidiText>
        {parents !== '' && <BidiText className={styles.parents}>{parents}</BidiText>}
      </span>
      {tag.shortcut !== null && <Kbd>{tag.shortcut}</Kbd>}
    </>
  );
}

function optionsFor(tags: readonly Tag[], typed: string): Option[] {
  const found = findTags(tags, typed, foldText).map((tag): Option => ({ id: `t${tag.id}`, tag, label: tag.path }));
  const { existing, missing } = readTypedPath(tags, typed, foldText);
  if (missing.length === 0) return found;
  const path = [...(existing ? [existing.path] : []), ...missing].join('/');
  return [...found, { id: NEW, tag: null, label: path }];
}
