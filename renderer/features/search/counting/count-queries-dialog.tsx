// Counts a file of queries: choose it, see what each line finds as it comes, save the counts by outlet and month.
import { useState } from 'react';
import { call } from '../../../api/client';
import { useErrorText } from '../../../i18n/use-error-text';
import { useText } from '../../../i18n/use-text';
import { useDesk } from '../../../state/desk-store';
import { useReport } from '../../../state/use-report';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ProgressBar } from '../../../ui/progress-bar';
import { CountTable } from './count-table';
import { useCountRun } from './use-count-run';
import styles from './counting.module.css';

export function CountQueriesDialog() {
  const t = useText('search');
  const exporting = useText('exporting');
  const errorText = useErrorText();
  const report = useReport();
  const closeDialog = useDesk((desk) => desk.closeDialog);
  const setQuery = useDesk((desk) => desk.setQuery);
  const { file, answers, running, failure, choose, stop } = useCountRun();
  const [saving, setSaving] = useState(false);
  const total = file?.queries.length ?? 0;
  const failed = answers.filter((answer) => 'failure' in answer).length;
  const save = async (): Promise<void> => {
    setSaving(true);
    try {
      const saved = await call('queryFile.save', { name: file?.name ?? t('countQueries'), answers: mutable(answers) });
      if (saved) {
        const show = (): void => void call('app.showInFolder', { path: saved.path }).catch(report.failed);
        report.done(t('countSaved'), { label: exporting('showInFolder'), run: show });
      }
    } catch (error) {
      report.failed(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Dialog
      title={t('countQueries')}
      width={820}
      onClose={closeDialog}
      actions={
        <>
          {running && <Button onPress={stop}>{t('countStop')}</Button>}
          {!running && answers.length > 0 && (
            <Button isDisabled={saving} onPress={() => void save()}>
              {t('countSave')}
            </Button>
          )}
          {!running && (
            <Button tone={answers.length === 0 ? 'primary' : 'plain'} onPress={choose}>
              {t('countChoose')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {file === null && <p className={styles.hint}>{t('countHint')}</p>}
        {failure && <p role="alert">{errorText(failure)}</p>}
        {file && (
          <>
            <p role="status">
              {total === 0 ? t('countNone', { file: file.name }) : t('countDone', { done: answers.length, total })}
              {failed > 0 && ` · ${t('countFailed', { count: failed })}`}
            </p>
            {running && <ProgressBar label={t('countQueries')} share={answers.length / total} />}
            {answers.length > 0 && (
              <CountTable
                answers={answers}
                onAsk={(query) => {
                  closeDialog();
                  setQuery(query);
                }}
              />
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

type Sent = Parameters<typeof call<'queryFile.save'>>[1]['answers'];

/** The contract's lists are not read-only. */
function mutable(answers: ReturnType<typeof useCountRun>['answers']): Sent {
  return answers.map((answer) => ('failure' in answer ? answer : { ...answer, counts: [...answer.counts] }));
}
