// How many articles the background jobs have still to look at: what is shown may grow; and how many could not be read.
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import styles from './story-list.module.css';

/** Nothing where all is done. */
export function PendingAnalysis() {
  const t = useText('stories');
  const state = useCommand('analysis.state', {}, { keepPrevious: true }).data;
  if (!state) return null;
  const { stories, statements } = state;
  if (stories.pending + statements.pending + statements.failed === 0) return null;
  return (
    <div role="status" className={styles.pending}>
      {stories.pending > 0 && <p>{t('pendingStories', { count: stories.pending })}</p>}
      {statements.pending > 0 && <p>{t('pendingStatements', { count: statements.pending })}</p>}
      {statements.failed > 0 && <p>{t('failedStatements', { count: statements.failed })}</p>}
    </div>
  );
}
