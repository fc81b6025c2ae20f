// What stands in the place of a figure whose counts could not be had.
import type { UseQueryResult } from '@tanstack/react-query';
import type { MarsadError } from '../../../core/contract/errors';
import { useText } from '../../i18n/use-text';
import { FailedRead } from '../../ui/failed-read';

type Read = Pick<UseQueryResult<unknown, MarsadError>, 'error' | 'refetch'>;

/** Of the first of the reads that failed; nothing where none has. */
export function FailedFigure({ reads }: { readonly reads: readonly Read[] }) {
  const t = useText('timelines');
  const failed = reads.find(({ error }) => error !== null);
  return failed?.error && <FailedRead title={t('failed')} error={failed.error} onRetry={failed.refetch} />;
}
