// In the status bar: that something which the desk shows could not be read, and a way to try again.
import { useFailedReads } from '../api/failed-reads';
import { useText } from '../i18n/use-text';
import { FailedReadLine } from '../ui/failed-read';

export function FailedReads() {
  const t = useText('shell');
  const failed = useFailedReads();
  return failed && <FailedReadLine bare title={t('readFailed')} error={failed.error} onRetry={failed.retry} />;
}
