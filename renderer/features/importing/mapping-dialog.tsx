// Which column of a table is what: guessed or remembered, shown with samples, changed where wrong.
import { useState } from 'react';
import type { ColumnMapping } from '../../../core/contract/schema/ledger';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useImports } from './import-store';
import type { TableGroup } from './import-plan';
import { MappingFields } from './mapping-fields';
import { fileNameOf } from './progress-view';
import { TableRows } from './table-rows';
import { checkMapping } from './table-mapping';
import styles from './importing.module.css';

export function MappingDialog() {
  const round = useImports((state) => state.round);
  const group = round?.groups[round.decided.length];
  if (!round || !group) return null;
  const key = group.preview.path;
  return <GroupDialog key={key} group={group} step={round.decided.length + 1} total={round.groups.length} />;
}

interface GroupDialogProps {
  readonly group: TableGroup;
  readonly step: number;
  readonly total: number;
}

function GroupDialog({ group, step, total }: GroupDialogProps) {
  const t = useText('importing');
  const common = useText('common');
  const { decide, abandonRound } = useImports();
  const closeDialog = useDesk((state) => state.closeDialog);
  const { preview, paths } = group;
  const [mapping, setMapping] = useState<ColumnMapping>(preview.guess);
  const state = checkMapping(mapping, preview.columns);
  const isLast = step === total;

  const close = (): void => {
    abandonRound();
    closeDialog();
  };
  const confirm = (): void => {
    decide(mapping);
    if (isLast) closeDialog();
  };
  return (
    <Dialog
      title={t('mapTitle')}
      width={760}
      onClose={close}
      actions={
        <>
          {total > 1 && <span className={styles.step}>{t('mapStep', { step, total })}</span>}
          <Button onPress={close}>{common('cancel')}</Button>
          <Button tone="primary" isDisabled={state.missingBody} onPress={confirm}>
            {isLast ? t('mapStart') : common('next')}
          </Button>
        </>
      }
    >
      <div className={styles.mapping}>
        <p>{t('mapIntro', { name: fileNameOf(preview.path), files: paths.length, others: paths.length - 1 })}</p>
        <MappingFields preview={preview} mapping={mapping} onChange={setMapping} />
        <div aria-live="polite">
          {state.missingBody && <p className={styles.problem}>{t('mapNoBody')}</p>}
          {state.usedTwice.length > 0 && (
            <p className={styles.note}>{t('mapTwice', { columns: state.usedTwice.join(' · ') })}</p>
          )}
          {state.unused.length > 0 && (
            <p className={styles.note}>{t('mapUnused', { columns: state.unused.join(' · ') })}</p>
          )}
        </div>
        <TableRows preview={preview} />
      </div>
    </Dialog>
  );
}
