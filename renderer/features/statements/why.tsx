// Why a statement is one, in words: its reporting word, who stands for the speaker, how it is told, and the rule that fired.
import type { Statement } from '../../../core/contract/schema/statements';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import styles from './statements.module.css';

export interface WhyProps {
  readonly statement: Statement;
  /** The words of the cue as the article has them; empty without a cue. */
  readonly cueText: string;
}

export function Why({ statement, cueText }: WhyProps) {
  const t = useText('statements');
  const { formats } = useLocalisation();
  const nameOf = useSpeakerName();
  const { cue, mentionText, speaker, kind, relayedBy, rule, confidence } = statement;
  if (rule === 'analyst') return <p className={styles.why}>{t('whyAnalyst')}</p>;
  return (
    <ul className={styles.why} aria-label={t('why')}>
      <li>{cue ? t('whyCue', { cue: cueText, lemma: cue.lemma }) : t('whyNoCue')}</li>
      <li>
        {!speaker
          ? t('whyNobody')
          : mentionText === ''
            ? t('whyNoMention')
            : t('whyMentionOf', { mention: mentionText, speaker: nameOf(speaker) })}
      </li>
      <li>{t(`whyKind_${kind}`)}</li>
      {relayedBy.map(({ name, start }) => (
        <li key={start}>{t('whyRelayed', { name })}</li>
      ))}
      <li className={styles.rule}>
        {t('whyRule', { rule })} · {t('confidence', { share: formats.percent(confidence) })}
      </li>
    </ul>
  );
}
