// The comparison view.
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../ui/empty-state';

export function ComparisonView() {
  const t = useText('shell');
  return <EmptyState title={t('notYet')} text={t('notYetHint')} />;
}
