// The import in the status bar: one line with a bar; the details are a press away. Says how it ended.
import { useEffect, useRef, useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import { on } from '../../api/client';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDeskCommand } from '../../state/commands';
import { useDesk } from '../../state/desk-store';
import { Popover } from '../../ui/popover';
import { ProgressBar } from '../../ui/progress-bar';
import { ImportDetails } from './import-details';
import { useImports } from './import-store';
import { announcementStep, isRunning, shareDone } from './progress-view';
import { useChooseAndImport, useImportQueue } from './use-import';
import { useImportOutcome } from './use-import-outcome';
import styles from './importing.module.css';

export function ImportStatus() {
  const t = useText('importing');
  const { formats } = useLocalisation();
  const progress = useImports((state) => state.progress);
  const cancelling = useImports((state) => state.cancelling);
  const report = useImports((state) => state.report);
  const announceOutcome = useImportOutcome();
  const choose = useChooseAndImport();
  const openDialog = useDesk((state) => state.openDialog);
  useImportQueue();
  useDeskCommand('import-files', () => choose('files'));
  useDeskCommand('import-folder', () => choose('folder'));
  useDeskCommand('paste-article', () => openDialog('paste', {}));
  useEffect(
    () =>
      on('import.progress', (news) => {
        report(news);
        if (!isRunning(news)) announceOutcome(news);
      }),
    [report, announceOutcome],
  );

  if (!progress || !isRunning(progress)) return <Announcement />;
  const share = shareDone(progress);
  const line = cancelling
    ? t('cancelling')
    : progress.phase === 'scanning'
      ? t('scanning')
      : progress.phase === 'finishing'
        ? t('finishing')
        : share === null
          ? t('running')
          : t('percent', { share: formats.percent(share) });
  return (
    <>
      <DialogTrigger>
        <Button className={styles.status ?? ''} aria-label={`${line}. ${t('showDetails')}`}>
          <span className={styles.statusText}>{line}</span>
          <span className={styles.statusBar}>
            <ProgressBar label={t('running')} share={share} />
          </span>
        </Button>
        <Popover label={t('details')} placement="top start">
          <ImportDetails />
        </Popover>
      </DialogTrigger>
      <Announcement />
    </>
  );
}

/** What screen readers hear while an import runs: at most six sentences an import. */
function Announcement() {
  const t = useText('importing');
  const { formats } = useLocalisation();
  const progress = useImports((state) => state.progress);
  const said = useRef('');
  const [text, setText] = useState('');
  useEffect(() => {
    if (!progress || !isRunning(progress)) return;
    const step = `${progress.jobId} ${announcementStep(progress)}`;
    if (step === said.current) return;
    said.current = step;
    const share = shareDone(progress);
    setText(share === null ? t('scanning') : t('quarter', { share: formats.percent(Math.floor(share * 4) / 4) }));
  }, [progress, t, formats]);
  return (
    <span className="visually-hidden" role="status">
      {text}
    </span>
  );
}
