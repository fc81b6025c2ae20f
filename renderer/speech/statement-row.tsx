// One statement in a list: who, with what stance, the words, and the article that tells it.
import { memo } from 'react';
import type { MouseEvent } from 'react';
import { directionOf } from '../../core/export/bidi';
import type { StatementWithSource } from '../../core/contract/schema/statements';
import { useLocalisation } from '../i18n/i18n-context';
import { useText } from '../i18n/use-text';
import { BidiText } from '../ui/bidi-text';
import { visibleControls } from '../ui/bidi-controls';
import { classes } from '../ui/classes';
import { StanceMark } from './stance-mark';
import { StatusMark } from './status-mark';
import { useSpeakerName } from './use-speaker-name';
import styles from './speech.module.css';

export interface StatementRowProps {
  readonly statement: StatementWithSource | null;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly offset: number;
  readonly isCursor: boolean;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** Left out where all rows are of one speaker. */
  readonly withSpeaker: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onClick: (index: number, event: MouseEvent) => void;
}

export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { statement, id, index, total, offset, isCursor, isOpen, isChosen, withSpeaker, measure, onClick } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box around the rows takes the keys
    <div
      ref={measure}
      data-index={index}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen || isOpen}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-busy={statement === null}
      className={classes(styles.row, isOpen && styles.open, isChosen && styles.chosen, isCursor && styles.cursor)}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={(event) => onClick(index, event)}
    >
      {statement ? <Told statement={statement} withSpeaker={withSpeaker} /> : <Waiting />}
    </div>
  );
});

interface ToldProps {
  readonly statement: StatementWithSource;
  readonly withSpeaker: boolean;
}

function Told({ statement, withSpeaker }: ToldProps) {
  const t = useText('statements');
  const common = useText('common');
  const { formats } = useLocalisation();
  const nameOf = useSpeakerName();
  const { article, speaker } = statement;
  const direction = directionOf(article.language, statement.text);
  const lang = article.language === 'und' ? undefined : article.language;
  const date = article.publishedAt === null ? common('undated') : formats.date(article.publishedAt);
  return (
    <>
      <div className={styles.head}>
        {withSpeaker && (
          <BidiText className={classes(styles.speaker, !speaker && styles.nobody)}>{nameOf(speaker)}</BidiText>
        )}
        <StanceMark stance={statement.stance} />
        <span className={styles.space} />
        <StatusMark status={statement.status} />
      </div>
      <div
        className={classes(styles.said, statement.status === 'rejected' && styles.refused)}
        dir={direction}
        lang={lang}
      >
        {visibleControls(statement.text)}
      </div>
      <div className={styles.source} dir={direction}>
        <BidiText>{article.outlet ?? common('unknownOutlet')}</BidiText>
        {' · '}
        <bdi>{date}</bdi>
        {statement.relayedBy.map(({ name, start }) => (
          <span key={start}>
            {' · '}
            {t('relayed', { name })}
          </span>
        ))}
        {' · '}
        <BidiText lang={lang}>{article.title}</BidiText>
      </div>
    </>
  );
}

function Waiting() {
  return (
    <div aria-hidden>
      <div className={styles.waiting} style={{ inlineSize: '40%' }} />
      <div className={styles.waiting} style={{ inlineSize: '90%' }} />
    </div>
  );
}
