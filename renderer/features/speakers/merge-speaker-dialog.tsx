// Which other speaker this one is: everything of it becomes theirs.
import { useState } from 'react';
import type { SpeakerDetails, SpeakerRef } from '../../../core/contract/schema/statements';
import { useText } from '../../i18n/use-text';
import { SpeakerChooser } from '../../speech/speaker-chooser';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { SpeakerEdits } from './use-speaker-edits';
import styles from './speakers.module.css';

export interface MergeSpeakerDialogProps {
  readonly from: SpeakerDetails;
  readonly edits: SpeakerEdits;
  readonly onClose: () => void;
}

export function MergeSpeakerDialog({ from, edits, onClose }: MergeSpeakerDialogProps) {
  const t = useText('speakers');
  const common = useText('common');
  const nameOf = useSpeakerName();
  const [into, setInto] = useState<SpeakerRef | null>(null);
  const name = nameOf(from);
  return (
    <Dialog
      title={t('mergeTitle', { name })}
      width={460}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={!into || edits.pending}
            onPress={() => into && edits.merge({ id: from.id, name }, into.id, onClose)}
          >
            {t('mergeRun')}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <p>{t('mergeHint', { name })}</p>
        <SpeakerChooser
          autoFocus
          onlyKnown
          exceptId={from.id}
          onChoose={(choice) => choice.kind === 'speaker' && setInto(choice.speaker)}
        />
        {into && (
          <p role="status">
            {t('mergeOther')} <BidiText className={styles.rowName}>{nameOf(into)}</BidiText>
          </p>
        )}
      </div>
    </Dialog>
  );
}
