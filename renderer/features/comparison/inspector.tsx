// Under the table: the telling at the cursor with both readings of what differs, and everything that can be done with it, in words.
import { useRef } from 'react';
import { Anchor, BookOpen, Check, History, UserRound, X } from 'lucide-react';
import type { ComparisonCell } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { zoneText } from '../../i18n/zone-text';
import { StanceMark } from '../../speech/stance-mark';
import { StatusMark } from '../../speech/status-mark';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { useFoot } from '../../ui/use-foot';
import type { MatrixCell, MatrixRow } from './comparison-matrix';
import { DifferenceReadings } from './difference-marks';
import type { CellAction } from './matrix-cursor';
import { OutletName } from './outlet-name';
import type { Judge } from './use-judgement';
import styles from './inspector.module.css';

export interface InspectorProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
  /** Null where the outlet left the claim out. */
  readonly telling: ComparisonCell | null;
  readonly isStory: boolean;
  readonly onAction: (action: CellAction) => void;
  readonly onJudge: Judge;
}

export function Inspector(props: InspectorProps) {
  const t = useText('comparison');
  const { cell, telling, isStory, onAction } = props;
  const panel = useRef<HTMLElement>(null);
  useFoot(panel);
  return (
    <section ref={panel} className={styles.inspector} aria-label={t('inspector')}>
      <div className={styles.what}>
        {telling ? (
          <Facts telling={telling} outlet={cell.outlet} />
        ) : (
          <p className={styles.facts}>
            <OutletName outlet={cell.outlet} className={styles.strong} />
            <span>{t(isStory ? 'left' : 'notChosen')}</span>
          </p>
        )}
      </div>
      <div className={styles.actions} data-pane tabIndex={-1}>
        <Button onPress={() => onAction('open')}>
          <BookOpen size={14} aria-hidden />
          {t(telling ? 'open' : 'openArticle')}
          <Kbd>Enter</Kbd>
        </Button>
        {telling && <TellingActions {...props} telling={telling} />}
      </div>
    </section>
  );
}

function Facts({ telling, outlet }: { readonly telling: ComparisonCell; readonly outlet: string }) {
  const t = useText('comparison');
  const statements = useText('statements');
  const { formats } = useLocalisation();
  const name = useSpeakerName()(telling.speaker);
  return (
    <>
      <p className={styles.facts}>
        <OutletName outlet={outlet} className={styles.strong} />
        <span>
          <bdi>{telling.publishedAt === null ? t('undated') : formats.dateTime(telling.publishedAt)}</bdi>{' '}
          {telling.publishedAt !== null && <bdi dir="ltr">{zoneText(telling.publishedAt)}</bdi>}
        </span>
        <span>
          {telling.mention !== '' && telling.mention !== name && (
            <>
              <BidiText>{telling.mention}</BidiText>
              <span aria-hidden className={styles.arrow}>
                {' → '}
              </span>
            </>
          )}
          <BidiText className={styles.strong}>{name}</BidiText>
        </span>
        <span>
          <StanceMark stance={telling.stance} />
          {telling.cue !== '' && (
            <>
              {' ('}
              <BidiText>{telling.cue}</BidiText>
              {')'}
            </>
          )}
        </span>
        <span>{statements(`kind_${telling.kind}`)}</span>
        <StatusMark status={telling.status} worded />
        {telling.relayedBy.length > 0 && <span>{t('relayed', { names: telling.relayedBy.join(', ') })}</span>}
        {telling.crossLanguage && <span>{t(telling.verdict === 'same' ? 'confirmed' : 'proposed')}</span>}
      </p>
      {telling.isBase ? (
        <p className={styles.quiet}>{t('isBaseHint')}</p>
      ) : telling.differences.length > 0 ? (
        <DifferenceReadings differences={telling.differences} />
      ) : (
        <p className={styles.quiet}>{t('noDifference')}</p>
      )}
    </>
  );
}

interface TellingActionsProps extends InspectorProps {
  readonly telling: ComparisonCell;
}

function TellingActions({ row, telling, onAction, onJudge }: TellingActionsProps) {
  const t = useText('comparison');
  const openTimeline = useDesk((desk) => desk.openTimeline);
  const openSpeaker = useDesk((desk) => desk.openSpeaker);
  const { speaker } = telling;
  return (
    <>
      {!telling.isBase && (
        <>
          <Button onPress={() => onAction('base')}>
            <Anchor size={14} aria-hidden />
            {t('makeBase')}
            <Kbd>B</Kbd>
          </Button>
          {telling.verdict === 'same' ? (
            <Button onPress={() => onJudge(row, telling, null)}>{t('takeBack')}</Button>
          ) : (
            <Button onPress={() => onAction('confirm')}>
              <Check size={14} aria-hidden />
              {t('confirm')}
              <Kbd>C</Kbd>
            </Button>
          )}
          <Button onPress={() => onAction('reject')}>
            <X size={14} aria-hidden />
            {t('reject')}
            <Kbd>X</Kbd>
          </Button>
        </>
      )}
      <Button tone="quiet" onPress={() => openTimeline({ kind: 'claim', statementId: telling.statementId })}>
        <History size={14} aria-hidden />
        {t('overTime')}
      </Button>
      {speaker && (
        <Button tone="quiet" onPress={() => openSpeaker(speaker.id)}>
          <UserRound size={14} aria-hidden />
          {t('openSpeaker')}
        </Button>
      )}
    </>
  );
}
