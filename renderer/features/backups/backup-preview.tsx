// What a backup and the open archive do not share, the changes made since, and the way to restore it side by side.
import { comparedKinds, type BackupEntry, type BackupPreview } from '../../../core/contract/schema/backups';
import { call } from '../../api/client';
import { useCommand, useEdit } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { operationText } from '../../i18n/operation-text';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { Spinner } from '../../ui/spinner';
import { useBackups } from './backup-store';
import styles from './backups.module.css';

export interface BackupPreviewPaneProps {
  readonly backup: BackupEntry;
  readonly onBack: () => void;
}

export function BackupPreviewPane({ backup, onBack }: BackupPreviewPaneProps) {
  const t = useText('backups');
  const errorText = useErrorText();
  const { formats } = useLocalisation();
  const preview = useCommand('backups.preview', { name: backup.name }, { keepPrevious: true, tellsFailure: true });
  const showInFolder = useEdit('app.showInFolder');
  return (
    <section className={styles.preview} aria-label={formats.moment(backup.createdAt)}>
      <div className={styles.actions}>
        <Button tone="link" autoFocus onPress={onBack}>
          {t('back')}
        </Button>
        <strong>{formats.moment(backup.createdAt)}</strong>
        <Button tone="link" onPress={() => showInFolder.mutate({ path: backup.path })}>
          {t('show')}
        </Button>
      </div>
      {preview.isPending && <Spinner label={t('comparing')} />}
      {preview.error && <p role="alert">{errorText(preview.error)}</p>}
      {preview.data && <Differences preview={preview.data} />}
      {preview.data && <Since since={preview.data.since} />}
      <Restoring backup={backup} />
    </section>
  );
}

function Differences({ preview }: { readonly preview: BackupPreview }) {
  const t = useText('backups');
  const { formats } = useLocalisation();
  const { differences, sameArchive } = preview;
  const cell = (value: number, told = true) => (
    <td className={styles.number}>{told && sameArchive ? formats.number(value) : '–'}</td>
  );
  return (
    <>
      {!sameArchive && <p className={styles.trouble}>{t('otherArchive')}</p>}
      <table className={styles.differences}>
        <caption>{t('previewTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('inArchive')}</th>
            <th scope="col">{t('inBackup')}</th>
            <th scope="col">{t('onlyInArchive')}</th>
            <th scope="col">{t('onlyInBackup')}</th>
            <th scope="col">{t('changed')}</th>
          </tr>
        </thead>
        <tbody>
          {comparedKinds.map((kind) => {
            const { archive, backup, onlyInArchive, onlyInBackup, changed } = differences[kind];
            const told = backup !== null;
            return (
              <tr key={kind}>
                <th scope="row">{t(`kind_${kind}`)}</th>
                <td className={styles.number}>{formats.number(archive)}</td>
                <td className={styles.number}>{told ? formats.number(backup) : t('unknown')}</td>
                {cell(onlyInArchive, told)}
                {cell(onlyInBackup, told)}
                {cell(changed, told)}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function Since({ since }: { readonly since: BackupPreview['since'] }) {
  const t = useText('backups');
  const { language, locale, formats } = useLocalisation();
  const { total, last } = since;
  return (
    <>
      <p>{t('since', { count: total })}</p>
      <ul className={styles.changes}>
        {last.map((change) => (
          <li key={change.id}>
            <time dateTime={change.at}>{formats.moment(change.at)}</time> {operationText(change, language, locale)}
          </li>
        ))}
        {total > last.length && <li>{t('more', { count: total - last.length })}</li>}
      </ul>
    </>
  );
}

function Restoring({ backup }: { readonly backup: BackupEntry }) {
  const t = useText('backups');
  const errorText = useErrorText();
  const report = useReport();
  const closeDialog = useDesk((desk) => desk.closeDialog);
  const isBusy = useBackups((state) => state.progress !== null);
  const restore = useEdit('backups.restore');
  const run = (): void =>
    restore.mutate(
      { name: backup.name },
      {
        onSuccess: (made) => {
          if (made === null) return;
          const { archive, articles } = made;
          const open = (): void => void call('archive.open', { path: archive }).catch(report.failed);
          report.done(t('restored', { articles, folder: archive }), { label: t('openRestored'), run: open });
          closeDialog();
        },
      },
    );
  return (
    <>
      <p className={styles.hint}>{t('restoreHint')}</p>
      {restore.error && restore.error.code !== 'CANCELLED' && (
        <p role="alert" className={styles.trouble}>
          {errorText(restore.error)}
        </p>
      )}
      <div className={styles.actions}>
        <Button tone="primary" isDisabled={isBusy || !backup.sound} isPending={restore.isPending} onPress={run}>
          {t('restore')}
        </Button>
      </div>
    </>
  );
}
