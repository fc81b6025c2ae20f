// The comparison desk: who said what about one event, as each outlet told it; or the way to something to compare.
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { Compared } from '../../state/desk-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FailedRead } from '../../ui/failed-read';
import { Spinner } from '../../ui/spinner';
import { ComparisonDesk } from './comparison-desk';
import { useComparisonSettings } from './comparison-store';
import { useComparison } from './use-comparison';
import styles from './comparison-view.module.css';

export function ComparisonView() {
  const t = useText('comparison');
  const compared = useDesk((desk) => desk.compared);
  const showView = useDesk((desk) => desk.showView);
  if (compared) return <OpenComparison key={keyOf(compared)} compared={compared} />;
  return (
    <EmptyState title={t('nothing')} text={t('nothingHint')}>
      <Button tone="primary" onPress={() => showView('stories')}>
        {t('toStories')}
      </Button>
    </EmptyState>
  );
}

/** Another comparison never shows the answer of the one before while it waits for its own. */
function keyOf(compared: Compared): string {
  return compared.kind === 'story' ? `story ${compared.storyId}` : `statements ${compared.ids.join()}`;
}

function OpenComparison({ compared }: { readonly compared: Compared }) {
  const t = useText('comparison');
  const common = useText('common');
  const showView = useDesk((desk) => desk.showView);
  const [settings, change] = useComparisonSettings(compared);
  const { data, error, refetch, isPlaceholderData } = useComparison(settings);
  if (error) {
    return (
      <FailedRead title={t('failed')} error={error} onRetry={refetch}>
        <Button onPress={() => showView('stories')}>{t('toStories')}</Button>
      </FailedRead>
    );
  }
  if (!data) {
    return (
      <div className={styles.waiting}>
        <Spinner label={common('loading')} />
      </div>
    );
  }
  if (data.rows.length === 0) return <NoStatements />;
  return (
    <div className={styles.view} aria-busy={isPlaceholderData}>
      <ComparisonDesk compared={compared} comparison={data} settings={settings} change={change} />
    </div>
  );
}

function NoStatements() {
  const t = useText('comparison');
  const showView = useDesk((desk) => desk.showView);
  const pending = useCommand('analysis.state', {}, { keepPrevious: true }).data?.statements.pending ?? 0;
  return (
    <EmptyState
      title={t('noStatements')}
      text={pending > 0 ? t('noStatementsPending', { count: pending }) : t('noStatementsHint')}
    >
      <Button onPress={() => showView('stories')}>{t('toStories')}</Button>
    </EmptyState>
  );
}
