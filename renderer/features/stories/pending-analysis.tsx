// How many articles the background jobs have still to look at: what is shown may grow.
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import styles from './story-list.module.css';

/** Nothing where all is done. */
export function PendingAnalysis() {
  const t = useText('stories');
  const state = useCommand('analysis.state', {}, { keepPrevious: true }).data;
  if (!state || (state.stories.pending === 0 && state.statements.pending === 0)) return null;
  return (
    <div role="status" className={styles.pending}>
      {state.stories.pending > 0 && <p>{t('pendingStories', { count: state.stories.pending })}</p>}
      {state.statements.pending > 0 && <p>{t('pendingStatements', { count: state.statements.pending })}</p>}
    </div>
  );
}
