// The foot of the window: what the archive holds, and how an import is going.
import type { ReactNode } from 'react';
import { useCommand } from '../api/queries';
import { useLocalisation } from '../i18n/i18n-context';
import { useText } from '../i18n/use-text';
import styles from './desk.module.css';

export function StatusBar({ children }: { readonly children: ReactNode }) {
  const t = useText('shell');
  const { formats } = useLocalisation();
  const summary = useCommand('archive.summary', {}, { keepPrevious: true }).data;
  return (
    <footer className={styles.status}>
      {summary && (
        <>
          <span>{t('statusArticles', { count: summary.articles })}</span>
          {summary.firstMonth !== null && summary.lastMonth !== null && (
            <span>
              {formats.month(summary.firstMonth)}
              {summary.lastMonth === summary.firstMonth ? '' : ` – ${formats.month(summary.lastMonth)}`}
            </span>
          )}
          <span>{t('statusUnread', { count: summary.unread })}</span>
          <span>{t('statusExcerpts', { count: summary.excerpts })}</span>
          {summary.trashed > 0 && <span>{t('statusTrash', { count: summary.trashed })}</span>}
        </>
      )}
      <span className={styles.statusEnd}>{children}</span>
    </footer>
  );
}
