// The backups there are, newest first; one is chosen to see what it holds.
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { BackupEntry } from '../../../core/contract/schema/backups';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { classes } from '../../ui/classes';
import { EmptyState } from '../../ui/empty-state';
import styles from './backups.module.css';

export interface BackupChoiceProps {
  readonly backups: readonly BackupEntry[];
  readonly onChoose: (name: string) => void;
}

export function BackupChoice({ backups, onChoose }: BackupChoiceProps) {
  const t = useText('backups');
  const { formats } = useLocalisation();
  if (backups.length === 0) return <EmptyState title={t('none')} />;
  return (
    <ListBox
      aria-label={t('list')}
      items={backups.map((backup) => ({ ...backup, id: backup.name }))}
      onAction={(key) => onChoose(String(key))}
      className={styles.list ?? ''}
    >
      {({ id, createdAt, articles, bytes, kind, sound }) => {
        const when = formats.moment(createdAt);
        const size = formats.bytes(bytes);
        return (
          <ListBoxItem id={id} textValue={t('entry', { when, articles, size })} className={styles.entry ?? ''}>
            <span className={styles.when}>{when}</span>
            <span>{t('articles', { count: articles })}</span>
            <span>{size}</span>
            <span>{t(kind === 'manual' ? 'kindManual' : 'kindAutomatic')}</span>
            <span className={classes(!sound && styles.damaged)}>{t(sound ? 'verified' : 'damaged')}</span>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}
