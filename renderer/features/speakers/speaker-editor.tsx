// Names, kind, roles and note of a speaker, to be corrected.
import { useState } from 'react';
import { speakerKind } from '../../../core/contract/schema/statements';
import type { SpeakerDetails, SpeakerKind } from '../../../core/contract/schema/statements';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { NameFields } from './name-fields';
import { cleanNames, hasName } from './names';
import { RoleFields } from './role-fields';
import { readRoles, typedRole } from './typed-roles';
import type { SpeakerEdits } from './use-speaker-edits';
import styles from './speakers.module.css';

export interface SpeakerEditorProps {
  readonly speaker: SpeakerDetails;
  readonly edits: SpeakerEdits;
  readonly onClose: () => void;
}

export function SpeakerEditor({ speaker, edits, onClose }: SpeakerEditorProps) {
  const t = useText('speakers');
  const common = useText('common');
  const nameOf = useSpeakerName();
  const { ar, he, en } = speaker.names;
  const [names, setNames] = useState({ ar: ar ?? '', he: he ?? '', en: en ?? '' });
  const [kind, setKind] = useState<SpeakerKind>(speaker.kind);
  const [note, setNote] = useState(speaker.note);
  const [roles, setRoles] = useState(() => speaker.roles.map(typedRole));
  const clean = cleanNames(names);
  const read = readRoles(roles);
  const save = (): void => {
    if (read) edits.update(speaker.id, { names: clean, kind, note, roles: [...read] }, onClose);
  };
  return (
    <Dialog
      title={t('editTitle', { name: nameOf(speaker) })}
      width={620}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={!read || !hasName(clean) || edits.pending} onPress={save}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <NameFields names={names} onChange={setNames} />
        <Select<SpeakerKind>
          label={t('kind')}
          value={kind}
          onChange={setKind}
          choices={speakerKind.options.map((value) => ({ value, label: t(`kind_${value}`) }))}
        />
        <RoleFields roles={roles} onChange={setRoles} />
        <TextField label={t('note')} rows={3} value={note} onChange={setNote} />
      </div>
    </Dialog>
  );
}
