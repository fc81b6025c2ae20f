// Choosing a speaker by typing a name in any script: the registry answers, a name it does not know can be made a speaker at once.
import { useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { Plus, UserRound, UserRoundX } from 'lucide-react';
import type { SpeakerRef, SpeakerSummary } from '../../core/contract/schema/statements';
import { useCommand } from '../api/queries';
import { useErrorText } from '../i18n/use-error-text';
import { useLocalisation } from '../i18n/i18n-context';
import { useText } from '../i18n/use-text';
import { useSettled } from '../state/use-settled';
import { BidiText } from '../ui/bidi-text';
import chooser from '../ui/chooser.module.css';
import { classes } from '../ui/classes';
import { useSpeakerName } from './use-speaker-name';
import styles from './speaker-chooser.module.css';

const TYPING_PAUSE_MS = 120;
const OFFERED = 40;

type OtherChoice = { readonly kind: 'new'; readonly name: string } | { readonly kind: 'none' };
export type SpeakerChoice = { readonly kind: 'speaker'; readonly speaker: SpeakerRef } | OtherChoice;
type Option = { readonly kind: 'speaker'; readonly speaker: SpeakerSummary } | OtherChoice;

export interface SpeakerChooserProps {
  readonly onChoose: (choice: SpeakerChoice) => void;
  /** Not offered: the speaker itself, when another one is looked for. */
  readonly exceptId?: number;
  /** Whether a new speaker, or none at all, may be chosen. */
  readonly onlyKnown?: boolean;
  readonly autoFocus?: boolean;
}

export function SpeakerChooser({ onChoose, exceptId, onlyKnown = false, autoFocus = false }: SpeakerChooserProps) {
  const t = useText('statements');
  const errorText = useErrorText();
  const [typed, setTyped] = useState('');
  const name = useSettled(typed.trim(), TYPING_PAUSE_MS);
  const found = useCommand('speakers.list', { name, limit: OFFERED }, { keepPrevious: true, tellsFailure: true });
  const options: Option[] = (found.data?.speakers ?? [])
    .filter((speaker) => speaker.id !== exceptId)
    .map((speaker) => ({ kind: 'speaker', speaker }));
  if (!onlyKnown && name !== '') options.push({ kind: 'new', name });
  if (!onlyKnown && name === '') options.unshift({ kind: 'none' });

  const choose = (keys: Selection): void => {
    const [key] = keys === 'all' ? [] : keys;
    const chosen = options.find((option) => keyOf(option) === key);
    if (chosen) onChoose(chosen);
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField autoFocus={autoFocus} className={chooser.search ?? ''}>
        <Label className="visually-hidden">{t('speaker')}</Label>
        <Input dir="auto" placeholder={t('speakerHint')} className={chooser.input ?? ''} />
      </SearchField>
      <ListBox
        aria-label={t('speaker')}
        items={options.map((option) => ({ option, id: keyOf(option) }))}
        selectionMode="single"
        selectedKeys={[]}
        onSelectionChange={choose}
        className={classes(chooser.options, styles.options)}
        renderEmptyState={() => (
          <p className={chooser.none}>{found.error ? errorText(found.error) : t('speakerNone')}</p>
        )}
      >
        {({ id, option }) => (
          <ListBoxItem
            id={id}
            textValue={option.kind === 'speaker' ? option.speaker.name : id}
            className={classes(chooser.option, styles.option)}
          >
            <OptionLine option={option} />
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}

function keyOf(option: Option): string {
  return option.kind === 'speaker' ? `s${option.speaker.id}` : option.kind;
}

function OptionLine({ option }: { readonly option: Option }) {
  const t = useText('statements');
  const speakers = useText('speakers');
  const { formats } = useLocalisation();
  const nameOf = useSpeakerName();
  if (option.kind === 'none') {
    return (
      <>
        <UserRoundX size={14} aria-hidden />
        {t('speakerClear')}
      </>
    );
  }
  if (option.kind === 'new') {
    return (
      <>
        <Plus size={14} aria-hidden />
        {t('speakerNew', { name: option.name })}
      </>
    );
  }
  const { speaker } = option;
  const shown = nameOf(speaker);
  const others = [speaker.names.ar, speaker.names.he, speaker.names.en].filter(
    (name) => name !== null && name !== shown,
  );
  return (
    <>
      <UserRound size={14} aria-hidden />
      <span className={styles.names}>
        <BidiText>{shown}</BidiText>
        {others.map((name) => (
          <BidiText key={name} className={styles.other}>
            {name ?? ''}
          </BidiText>
        ))}
        {speaker.status === 'candidate' && <span className={styles.other}>{speakers('candidate')}</span>}
      </span>
      <span className={styles.count}>{formats.number(speaker.statements)}</span>
    </>
  );
}
