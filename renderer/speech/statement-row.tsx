// One statement in a list: who, with what stance, the words, and the article that tells it.
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

interface RowProps {
  readonly row: StatementWithSource;
}

export function StatementRow({ row }: RowProps) {
  return <Told statement={row} withSpeaker />;
}

/** Where all rows are of one speaker. */
export function StatementRowOfSpeaker({ row }: RowProps) {
  return <Told statement={row} withSpeaker={false} />;
}

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
