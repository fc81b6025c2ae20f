// A running import in full: files, data, speed, time left, the file at hand, outcomes so far, and the way to stop it.
import { useId } from 'react';
import type { ReactNode } from 'react';
import { outcome } from '../../../core/contract/schema/ledger';
import { call } from '../../api/client';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress-bar';
import { useImports } from './import-store';
import { fileNameOf, isRunning, shareDone } from './progress-view';
import styles from './importing.module.css';

export function ImportDetails() {
  const t = useText('importing');
  const { formats } = useLocalisation();
  const report = useReport();
  const hintId = useId();
  const { progress, cancelling, waiting, setCancelling, dropWaiting } = useImports();
  if (!progress) return null;
  const { counts, currentItem, secondsLeft } = progress;
  const of = (done: string, total: string): string => t('ofTotal', { done, total });
  const cancel = (): void => {
    setCancelling(true);
    dropWaiting();
    call('import.cancel', { jobId: progress.jobId }).catch((error: unknown) => {
      setCancelling(false);
      report.failed(error);
    });
  };
  return (
    <div className={styles.details}>
      <ProgressBar label={t('running')} share={shareDone(progress)} />
      <p className={styles.current}>
        <span className={styles.term}>{t('current')}</span>
        {currentItem !== null && <BidiText>{fileNameOf(currentItem)}</BidiText>}
      </p>
      <dl className={styles.facts}>
        <Fact term={t('files')}>{of(formats.number(progress.doneFiles), formats.number(progress.totalFiles))}</Fact>
        <Fact term={t('size')}>{of(formats.bytes(progress.doneBytes), formats.bytes(progress.totalBytes))}</Fact>
        <Fact term={t('records')}>{formats.number(counts.read)}</Fact>
        <Fact term={t('rate')}>{t('rateValue', { rate: Math.round(progress.rate) })}</Fact>
        <Fact term={t('left')}>{secondsLeft === null ? t('leftUnknown') : formats.duration(secondsLeft)}</Fact>
      </dl>
      <dl className={styles.outcomes} aria-label={t('outcomes')}>
        {outcome.options.map((each) => (
          <Fact key={each} term={t(each)}>
            {formats.number(counts[each])}
          </Fact>
        ))}
      </dl>
      {waiting.length > 0 && <p className={styles.note}>{t('queued', { count: waiting.length })}</p>}
      <div className={styles.cancel}>
        <p id={hintId} className={styles.note}>
          {t('cancelHint')}
        </p>
        <Button onPress={cancel} isDisabled={cancelling || !isRunning(progress)} aria-describedby={hintId}>
          {cancelling ? t('cancelling') : t('cancel')}
        </Button>
      </div>
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
