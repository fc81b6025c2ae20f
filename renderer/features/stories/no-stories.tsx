// Why there is no story, and what to do about it.
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { runDeskCommand } from '../../state/commands';
import { noStoryFilters, useDesk } from '../../state/desk-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

export function NoStories({ isFiltered }: { readonly isFiltered: boolean }) {
  const t = useText('stories');
  const shell = useText('shell');
  const setFilters = useDesk((desk) => desk.setStoryFilters);
  const pending = useCommand('analysis.state', {}, { keepPrevious: true }).data?.stories.pending ?? 0;
  if (isFiltered) {
    return (
      <EmptyState title={t('none')} text={t('noneHint')}>
        <Button onPress={() => setFilters({ ...noStoryFilters })}>{t('clearFilters')}</Button>
      </EmptyState>
    );
  }
  if (pending > 0) return <EmptyState title={t('grouping')} text={t('groupingHint', { count: pending })} />;
  return (
    <EmptyState title={t('noneYet')} text={t('noneYetHint')}>
      <Button tone="primary" onPress={() => runDeskCommand('import-files')}>
        {shell('importFiles')}
      </Button>
      <Button onPress={() => runDeskCommand('import-folder')}>{shell('importFolder')}</Button>
    </EmptyState>
  );
}
