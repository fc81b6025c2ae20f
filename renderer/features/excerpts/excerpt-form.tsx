// Tags and note of one passage, for a new excerpt and for one that is there.
import { useState } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { useText } from '../../i18n/use-text';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { TagChooser } from './tag-chooser';
import type { ExcerptContent } from './use-excerpt-edits';
import styles from './excerpts.module.css';

export interface ExcerptFormProps {
  readonly tags: readonly Tag[];
  readonly initial: ExcerptContent;
  readonly isNew: boolean;
  readonly pending: boolean;
  readonly onSave: (content: ExcerptContent) => void;
}

export function ExcerptForm({ tags, initial, isNew, pending, onSave }: ExcerptFormProps) {
  const t = useText('excerpts');
  const [chosen, setChosen] = useState<readonly number[]>(initial.tags);
  const [note, setNote] = useState(initial.note);
  const canSave = !pending && (chosen.length > 0 || note.trim() !== '');
  const save = (): void => {
    if (canSave) onSave({ tags: chosen, note });
  };
  return (
    <div className={styles.form}>
      <TagChooser tags={tags} chosen={chosen} onChange={setChosen} onDone={save} autoFocus />
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={t('note')}
          placeholder={t('notePlaceholder')}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={100_000}
        />
      </div>
      <div className={styles.formFoot}>
        <span className={styles.hint} aria-live="polite">
          {t('selected', { count: chosen.length })}
        </span>
        <Button tone="primary" isDisabled={!canSave} isPending={pending} onPress={save}>
          {t(isNew ? 'apply' : 'save')}
        </Button>
      </div>
      <p className={styles.hint}>{t('pickerHint')}</p>
    </div>
  );
}
