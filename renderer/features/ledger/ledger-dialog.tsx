// The import ledger: every import, and what became of every record of it.
import { useState } from 'react';
import { useCommand } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/spinner';
import { BatchList } from './batch-list';
import { BatchView } from './batch-view';
import styles from './ledger.module.css';

export function LedgerDialog() {
  const t = useText('ledger');
  const errorText = useErrorText();
  const { dialog, closeDialog } = useDesk();
  const asked = dialog?.name === 'ledger' ? dialog.params.batchId : undefined;
  const list = useCommand('ledger.batches', {}, { tellsFailure: true });
  const batches = list.data ?? [];
  const [chosenId, setChosenId] = useState<string | null>(asked ?? null);
  const chosen = batches.find((batch) => batch.id === chosenId) ?? batches[0] ?? null;
  return (
    <Dialog title={t('title')} width={980} onClose={closeDialog}>
      {list.isPending && <Spinner label={t('loading')} />}
      {list.error && <p role="alert">{errorText(list.error)}</p>}
      {list.isSuccess && batches.length === 0 && <EmptyState title={t('empty')} text={t('intro')} />}
      {chosen && (
        <div className={styles.ledger}>
          <BatchList batches={batches} chosenId={chosen.id} onChoose={setChosenId} />
          <BatchView key={chosen.id} batch={chosen} />
        </div>
      )}
    </Dialog>
  );
}
