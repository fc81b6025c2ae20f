// What stands in the place of a figure whose counts could not be had.
import type { MarsadError } from '../../../core/contract/errors';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../ui/empty-state';

export function FailedFigure({ error }: { readonly error: MarsadError }) {
  const t = useText('timelines');
  const errorText = useErrorText();
  return (
    <div role="alert">
      <EmptyState title={t('failed')} text={errorText(error)} />
    </div>
  );
}
