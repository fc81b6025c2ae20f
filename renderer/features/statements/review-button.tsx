// Opens the review of a story's or an article's statements, wherever a view offers it.
import { ListChecks } from 'lucide-react';
import { useText } from '../../i18n/use-text';
import type { ReviewScope } from '../../state/statement-desk';
import { Button } from '../../ui/button';
import { useStartReview } from './use-start-review';

export function ReviewButton({ scope }: { readonly scope: ReviewScope }) {
  const t = useText('statements');
  const start = useStartReview();
  return (
    <Button onPress={() => start(scope)}>
      <ListChecks size={15} aria-hidden />
      {scope.kind === 'story' ? t('reviewStory') : t('review')}
    </Button>
  );
}
