// The end of an import: what is shown is asked for again, and a notice says what came of it.
import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '../../../core/contract/errors';
import { errorCode } from '../../../core/contract/errors';
import type { ImportProgress } from '../../../core/contract/schema/ledger';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';

export function useImportOutcome(): (progress: ImportProgress) => void {
  const t = useText('importing');
  const report = useReport();
  const client = useQueryClient();
  const openDialog = useDesk((state) => state.openDialog);
  return useCallback(
    (progress) => {
      const { batchId, counts, phase } = progress;
      void client.invalidateQueries();
      if (phase === 'failed') {
        report.failed({ code: codeOf(progress), params: progress.error?.params ?? {} });
        return;
      }
      const { added, merged, revised } = counts;
      const text =
        phase === 'cancelled'
          ? t('cancelled', { added })
          : t('done', { added, merged, revised, bad: counts.rejected + counts.quarantined });
      const action =
        batchId === null ? undefined : { label: t('showLedger'), run: () => openDialog('ledger', { batchId }) };
      report.done(text, action);
    },
    [client, openDialog, report, t],
  );
}

/** The window knows every code of its own version; anything else is told as a failed import. */
function codeOf(progress: ImportProgress): ErrorCode {
  const parsed = errorCode.safeParse(progress.error?.code);
  return parsed.success ? parsed.data : 'IMPORT_FAILED';
}
