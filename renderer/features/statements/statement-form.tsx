// Adding or correcting a statement, below the text that stays in view: select words there and use them here.
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import { statementKinds } from '../../../core/statements/model';
import type { StatementKind } from '../../../core/statements/model';
import type { Stance } from '../../../core/statements/stance';
import { useText } from '../../i18n/use-text';
import { SpeakerChooser } from '../../speech/speaker-chooser';
import { useSpeakerName } from '../../speech/use-speaker-name';
import type { SpeakerChoice } from '../../speech/speaker-chooser';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { BidiText } from '../../ui/bidi-text';
import { visibleControls } from '../../ui/bidi-controls';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { Popover, PopoverTrigger } from '../../ui/popover';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useFoot } from '../../ui/use-foot';
import { StanceField } from './stance-field';
import type { StatementEdits } from './use-statement-edits';
import styles from './statements.module.css';

export interface StatementDraft {
  readonly start: number;
  readonly end: number;
  readonly speaker: SpeakerChoice;
  readonly stance: Stance;
  readonly kind: StatementKind;
  readonly note: string;
}

export interface StatementFormProps {
  readonly isNew: boolean;
  readonly articleId: number;
  readonly body: string;
  readonly language: string;
  readonly initial: StatementDraft;
  /** The form begins with the names. */
  readonly atSpeaker: boolean;
  readonly edits: StatementEdits;
  readonly onSave: (draft: StatementDraft, speakerId: number | null) => void;
  readonly onClose: () => void;
}

export function StatementForm(props: StatementFormProps) {
  const { isNew, articleId, body, language, initial, atSpeaker, edits, onSave, onClose } = props;
  const t = useText('statements');
  const common = useText('common');
  const report = useReport();
  const [draft, setDraft] = useState(initial);
  const [choosing, setChoosing] = useState(atSpeaker);
  const selection = useDesk((desk) => (desk.selection?.articleId === articleId ? desk.selection : null));
  const change = (patch: Partial<StatementDraft>): void => setDraft((before) => ({ ...before, ...patch }));

  const save = (): void => {
    edits.speakerIdOf(draft.speaker).then((id) => onSave(draft, id), report.failed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const panel = useRef<HTMLElement>(null);
  useFoot(panel);
  const title = isNew ? t('addTitle') : t('editTitle');
  return (
    <section ref={panel} className={styles.form} aria-label={title} onKeyDown={onKeyDown}>
      <div className={styles.formHead}>
        <h2 className={styles.formTitle}>{title}</h2>
        <IconButton label={common('cancel')} shortcut="Esc" onPress={onClose}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.span}>
        <span className={styles.label}>{t('said')}</span>
        <p className={styles.spanText} dir="auto" lang={language === 'und' ? undefined : language}>
          {visibleControls(body.slice(draft.start, draft.end))}
        </p>
        <Button
          isDisabled={!selection}
          onPress={() => selection && change({ start: selection.start, end: selection.end })}
        >
          {t('useSelection')}
        </Button>
        {!selection && <span className={styles.hint}>{t('useSelectionHint')}</span>}
      </div>
      <div className={styles.fields}>
        <div className={styles.field}>
          <span className={styles.label}>{t('speaker')}</span>
          <PopoverTrigger isOpen={choosing} onOpenChange={setChoosing}>
            <Button autoFocus>
              <ChosenSpeaker choice={draft.speaker} />
            </Button>
            <Popover label={t('speaker')} placement="top start">
              <div className={styles.chooser}>
                <SpeakerChooser
                  autoFocus
                  onChoose={(speaker) => {
                    change({ speaker });
                    setChoosing(false);
                  }}
                />
              </div>
            </Popover>
          </PopoverTrigger>
        </div>
        <StanceField value={draft.stance} onChange={(stance) => change({ stance })} />
        <Select<StatementKind>
          label={t('kind')}
          value={draft.kind}
          choices={statementKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <div className={styles.noteField}>
          <TextField label={t('note')} value={draft.note} onChange={(note) => change({ note })} />
        </div>
        <div className={classes(styles.field, styles.submit)}>
          <Button tone="primary" isDisabled={edits.pending || draft.start >= draft.end} onPress={save}>
            {isNew ? t('add') : common('save')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function ChosenSpeaker({ choice }: { readonly choice: SpeakerChoice }) {
  const t = useText('statements');
  const nameOf = useSpeakerName();
  if (choice.kind === 'none') return t('speakerClear');
  if (choice.kind === 'new') return t('speakerNew', { name: choice.name });
  return <BidiText>{nameOf(choice.speaker)}</BidiText>;
}
