// Taking an import back: what goes, and what of the analyst's work would go with it.
import type { Batch } from '../../../core/contract/schema/ledger';
import { useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { WorkAtStake } from './work-at-stake';
import styles from './ledger.module.css';

export interface UndoBatchDialogProps {
  readonly batch: Batch;
  readonly onClose: () => void;
}

export function UndoBatchDialog({ batch, onClose }: UndoBatchDialogProps) {
  const t = useText('ledger');
  const common = useText('common');
  const errorText = useErrorText();
  const report = useReport();
  const undo = useEdit('ledger.undoBatch');
  const blocked = undo.error?.code === 'BATCH_HAS_WORK' ? undo.error.params : null;
  const run = (force: boolean): void =>
    undo.mutate(
      { batchId: batch.id, force },
      {
        onSuccess: ({ removed, kept, restored, trashedExcerpts, trashedStatements }) => {
          const trashed = { trashed: trashedExcerpts, statements: trashedStatements };
          report.done(t('undone', { removed, kept, restored, ...trashed }));
          onClose();
        },
      },
    );
  const { added, merged, revised } = batch;
  return (
    <Dialog
      title={t('undoTitle')}
      role="alertdialog"
      width={blocked ? 620 : 460}
      onClose={onClose}
      actions={
        <>
          {/* Takes the focus anew where the import refuses: a second Enter must not trash anything. */}
          <Button key={blocked ? 'refused' : 'asked'} onPress={onClose} autoFocus>
            {common('cancel')}
          </Button>
          {blocked ? (
            <Button key="force" tone="danger" isPending={undo.isPending} onPress={() => run(true)}>
              {t('undoForce')}
            </Button>
          ) : (
            <Button tone="primary" isPending={undo.isPending} onPress={() => run(false)}>
              {t('undoConfirm')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('undoText', { added, merged, revised })}</p>
      {blocked && (
        <div role="alert" className={styles.blocked}>
          <p>{t('undoBlocked')}</p>
          <ul>
            <li>{t('undoBlockedArticles', { count: Number(blocked['articles'] ?? 0) })}</li>
            <li>{t('undoBlockedExcerpts', { count: Number(blocked['excerpts'] ?? 0) })}</li>
            <li>{t('undoBlockedStatements', { count: Number(blocked['statements'] ?? 0) })}</li>
          </ul>
          <WorkAtStake
            articleIds={String(blocked['articleIds'] ?? '')
              .split(', ')
              .filter((id) => id !== '')
              .map(Number)}
            articles={Number(blocked['articles'] ?? 0)}
          />
          <p>{t('undoBlockedHint')}</p>
        </div>
      )}
      {undo.error && !blocked && (
        <p role="alert" className={styles.blocked}>
          {errorText(undo.error)}
        </p>
      )}
    </Dialog>
  );
}
