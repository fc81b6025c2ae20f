// Backups of the open archive: where they lie, which there are, making one, and what one would bring back.
import { useState } from 'react';
import type { BackupList } from '../../../core/contract/schema/backups';
import { useCommand, useEdit } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { Spinner } from '../../ui/spinner';
import { BackupChoice } from './backup-choice';
import { BackupPreviewPane } from './backup-preview';
import { BackupRunning } from './backup-running';
import { useBackups } from './backup-store';
import styles from './backups.module.css';

export function BackupsDialog() {
  const t = useText('backups');
  const errorText = useErrorText();
  const closeDialog = useDesk((desk) => desk.closeDialog);
  const list = useCommand('backups.list', {}, { keepPrevious: true, tellsFailure: true });
  const [chosenName, setChosenName] = useState<string | null>(null);
  const chosen = list.data?.backups.find(({ name }) => name === chosenName) ?? null;
  return (
    <Dialog title={t('title')} width={760} onClose={closeDialog}>
      <div className={styles.backups}>
        {list.isPending && <Spinner label={t('loading')} />}
        {list.error && <p role="alert">{errorText(list.error)}</p>}
        <BackupRunning />
        {chosen && <BackupPreviewPane backup={chosen} onBack={() => setChosenName(null)} />}
        {list.data && !chosen && (
          <>
            <BackupPlace list={list.data} />
            <BackupChoice backups={list.data.backups} onChoose={setChosenName} />
            <p className={styles.hint}>{t('rotation')}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

function BackupPlace({ list }: { readonly list: BackupList }) {
  const t = useText('backups');
  const errorText = useErrorText();
  const report = useReport();
  const isBusy = useBackups((state) => state.progress !== null);
  const choose = useEdit('backups.chooseFolder');
  const keep = useEdit('backups.keepInArchive');
  const setAutomatic = useEdit('backups.setAutomatic');
  const make = useEdit('backups.make');
  const failure = choose.error ?? keep.error ?? setAutomatic.error ?? make.error;
  const makeOne = (): void => make.mutate({}, { onSuccess: ({ articles }) => report.done(t('made', { articles })) });
  return (
    <section className={styles.place} aria-label={t('folder')}>
      <p>{t('intro')}</p>
      <Checkbox isSelected={list.automatic} onChange={(automatic) => setAutomatic.mutate({ automatic })}>
        {t('automatic')}
      </Checkbox>
      <p className={styles.folder}>
        {t('folder')}: <BidiText>{list.folder}</BidiText>
      </p>
      {list.chosen === null && <p className={styles.hint}>{t('insideHint')}</p>}
      {!list.reachable && (
        <p role="alert" className={styles.trouble}>
          {t('unreachable')}
        </p>
      )}
      <div className={styles.actions}>
        <Button tone="primary" isDisabled={isBusy} isPending={make.isPending} onPress={makeOne}>
          {t('make')}
        </Button>
        <Button onPress={() => choose.mutate({})}>{t('choose')}</Button>
        {list.chosen !== null && <Button onPress={() => keep.mutate({})}>{t('keepInArchive')}</Button>}
      </div>
      {failure && failure.code !== 'CANCELLED' && (
        <p role="alert" className={styles.trouble}>
          {errorText(failure)}
        </p>
      )}
    </section>
  );
}
