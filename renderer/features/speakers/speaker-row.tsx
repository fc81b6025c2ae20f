// One speaker in the list: the name in the language of the window, its other forms, how often and where it speaks.
import type { SpeakerSummary } from '../../../core/contract/schema/statements';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { BidiText } from '../../ui/bidi-text';
import { otherNames } from './names';
import styles from './speakers.module.css';

export function SpeakerRow({ row: speaker }: { readonly row: SpeakerSummary }) {
  const t = useText('speakers');
  const nameOf = useSpeakerName();
  const shown = nameOf(speaker);
  const { statements, articles, outlets } = speaker;
  return (
    <>
      <div className={styles.rowHead}>
        <BidiText className={styles.rowName}>{shown}</BidiText>
        {speaker.status !== 'known' && (
          <span className={styles.candidate} title={t(`${speaker.status}Hint`)}>
            {t(speaker.status)}
          </span>
        )}
      </div>
      <div className={styles.rowOthers}>
        <span>{t(`kind_${speaker.kind}`)}</span>
        {otherNames(speaker, shown).map((name) => (
          <BidiText key={name}>{name}</BidiText>
        ))}
      </div>
      <div className={styles.rowFacts}>
        {statements === 0 ? t('factsNone') : t('facts', { statements, articles, outlets })}
      </div>
    </>
  );
}
