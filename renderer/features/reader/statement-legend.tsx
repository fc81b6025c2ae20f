// Says what the marks in the text mean, each word marked as what it names, while statements are shown.
import { useText } from '../../i18n/use-text';
import styles from './statement-legend.module.css';

/** `count` leaves out what was rejected. */
export function StatementLegend({ count }: { readonly count: number }) {
  const t = useText('statements');
  return (
    <p className={styles.legend}>
      <span className={styles.count} role="status">
        {t('total', { count })}
      </span>
      <span className={styles.mention}>{t('legendMention')}</span>
      <span className={styles.cue}>{t('legendCue')}</span>
      <span className={styles.said}>{t('legendContent')}</span>
    </p>
  );
}
