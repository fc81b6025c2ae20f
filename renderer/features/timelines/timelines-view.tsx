// The timelines view: a placeholder that says so, until the pictures are drawn.
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../ui/empty-state';

export function TimelinesView() {
  const t = useText('shell');
  return <EmptyState title={t('notYet')} text={t('notYetHint')} />;
}
