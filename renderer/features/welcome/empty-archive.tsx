// The archive holds no article yet: what to do first.
import { useText } from '../../i18n/use-text';
import { runDeskCommand } from '../../state/commands';
import { Button } from '../../ui/button';
import { useArchiveDoors } from './use-archive-doors';
import styles from './welcome.module.css';

export function EmptyArchive() {
  const t = useText('welcome');
  const doors = useArchiveDoors();
  return (
    <div className={styles.welcome}>
      <div className={styles.sheet}>
        <h2 className={styles.title}>{t('emptyTitle')}</h2>
        <p className={styles.lead}>{t('emptyLead')}</p>
        <div className={styles.row}>
          <Button autoFocus tone="primary" onPress={() => runDeskCommand('import-folder')}>
            {t('importFolder')}
          </Button>
          <Button onPress={() => runDeskCommand('import-files')}>{t('importFiles')}</Button>
          <Button onPress={() => runDeskCommand('paste-article')}>{t('paste')}</Button>
        </div>
        <p className={styles.offline}>{t('dropHint')}</p>
        <p className={styles.offline}>{t('formats')}</p>
        <p>
          <Button tone="link" isDisabled={doors.opening} onPress={doors.openSample}>
            {t('sample')}
          </Button>
        </p>
      </div>
    </div>
  );
}
