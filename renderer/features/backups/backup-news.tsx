// Hears how backups go, whatever is on show, and says when one that came by itself has failed. Draws nothing.
import { useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { on } from '../../api/client';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { notify } from '../../state/notices';
import { isRunning, useBackups } from './backup-store';

export function BackupNews() {
  const t = useText('backups');
  const errorText = useErrorText();
  const client = useQueryClient();
  const report = useBackups((state) => state.report);
  /** The next try comes by itself: the same trouble is told once, until a backup has succeeded. */
  const told = useRef('');
  useEffect(
    () =>
      on('backup.progress', (news) => {
        report(news);
        if (isRunning(news)) return;
        void client.invalidateQueries({ queryKey: ['backups.list'] });
        if (news.phase === 'done') told.current = '';
        if (!news.automatic || news.error === null || told.current === news.error.code) return;
        told.current = news.error.code;
        notify({ tone: 'failed', text: `${t('failed')} ${errorText(news.error)}` });
      }),
    [client, errorText, report, t],
  );
  return null;
}
