// A speaker of their own for some of the names: what it is called in each language.
import { useState } from 'react';
import type { SpeakerDetails } from '../../../core/contract/schema/statements';
import { useText } from '../../i18n/use-text';
import { languageOfName } from '../../speech/typed-name';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { NameFields } from './name-fields';
import { cleanNames, hasName } from './names';
import type { SpeakerEdits } from './use-speaker-edits';
import styles from './speakers.module.css';

export interface SplitSpeakerDialogProps {
  readonly speaker: SpeakerDetails;
  readonly aliases: SpeakerDetails['aliases'];
  readonly edits: SpeakerEdits;
  readonly onClose: () => void;
}

export function SplitSpeakerDialog({ speaker, aliases, edits, onClose }: SplitSpeakerDialogProps) {
  const t = useText('speakers');
  const common = useText('common');
  const [names, setNames] = useState(() => firstNames(aliases.map(({ alias }) => alias)));
  const clean = cleanNames(names);
  const split = (): void =>
    edits.split(
      speaker.id,
      aliases.map(({ id }) => id),
      clean,
      onClose,
    );
  return (
    <Dialog
      title={t('splitTitle')}
      width={460}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={!hasName(clean) || edits.pending} onPress={split}>
            {t('splitRun')}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <p>{t('splitHint')}</p>
        <p className={styles.facts}>
          {aliases.map(({ id, alias }) => (
            <BidiText key={id}>{alias}</BidiText>
          ))}
        </p>
        <NameFields names={names} onChange={setNames} />
      </div>
    </Dialog>
  );
}

/** The first of the names in each script. */
function firstNames(aliases: readonly string[]): { ar: string; he: string; en: string } {
  const names = { ar: '', he: '', en: '' };
  for (const alias of aliases.toReversed()) names[languageOfName(alias)] = alias;
  return names;
}
