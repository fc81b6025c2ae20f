// The speakers view: a placeholder that says so, until the registry has its window.
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../ui/empty-state';

export function SpeakersView() {
  const t = useText('shell');
  return <EmptyState title={t('notYet')} text={t('notYetHint')} />;
}
