// The backup or restore that runs now: how far it is, and the way to stop it.
import { useEdit } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { useBackups } from './backup-store';
import styles from './backups.module.css';

export function BackupRunning() {
  const t = useText('backups');
  const { formats } = useLocalisation();
  const { progress, stopping, stop } = useBackups();
  const cancel = useEdit('backups.cancel');
  if (progress === null) return null;
  const { phase, done, total } = progress;
  const share = total > 0 && phase !== 'checking' ? done / total : null;
  const line = stopping
    ? t('stopping')
    : phase === 'copying'
      ? t('copying', { share: formats.percent(share ?? 0) })
      : phase === 'originals'
        ? t('originals', { done, total })
        : t('checking');
  return (
    <div className={styles.running}>
      <span role="status">{line}</span>
      <ProgressBar label={t('running')} share={share} />
      <Button
        isDisabled={stopping}
        onPress={() => {
          stop();
          cancel.mutate({});
        }}
      >
        {t('stop')}
      </Button>
    </div>
  );
}
