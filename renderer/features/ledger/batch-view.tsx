// One import: when, from where, its outcomes as a filter, its records, and taking it up again or back.
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { outcome } from '../../../core/contract/schema/ledger';
import type { Batch, Outcome } from '../../../core/contract/schema/ledger';
import { useEdit } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { Button } from '../../ui/button';
import { stateLabels } from './batch-text';
import { RecordList } from './record-list';
import { UndoBatchDialog } from './undo-batch-dialog';
import styles from './ledger.module.css';

export function BatchView({ batch }: { readonly batch: Batch }) {
  const t = useText('ledger');
  const { formats } = useLocalisation();
  const report = useReport();
  const resume = useEdit('import.resume');
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [undoing, setUndoing] = useState(false);
  const seconds = batch.finishedAt ? (Date.parse(batch.finishedAt) - Date.parse(batch.startedAt)) / 1000 : null;
  const canResume = batch.state === 'interrupted' || batch.state === 'cancelled';
  return (
    <div className={styles.view}>
      <div className={styles.viewHead}>
        <p className={styles.inputs}>
          {batch.inputs.map((input) => (
            <bdi key={input} dir="ltr">
              {input}
            </bdi>
          ))}
        </p>
        <p className={styles.facts}>
          <span>{t(stateLabels[batch.state])}</span>
          <span>{formats.moment(batch.startedAt)}</span>
          {seconds !== null && seconds >= 1 && (
            <span>
              {t('took')} {formats.duration(seconds)}
            </span>
          )}
        </p>
        <div className={styles.actions}>
          {canResume && (
            <Button
              isPending={resume.isPending}
              onPress={() => resume.mutate({ batchId: batch.id }, { onError: report.failed })}
            >
              {t('resume')}
            </Button>
          )}
          {batch.state !== 'undone' && batch.state !== 'running' && (
            <Button tone="danger" onPress={() => setUndoing(true)}>
              {t('undo')}
            </Button>
          )}
        </div>
      </div>
      <ToggleButtonGroup
        aria-label={t('filter')}
        selectionMode="multiple"
        selectedKeys={outcomes}
        onSelectionChange={(keys) => setOutcomes(outcome.options.filter((each) => keys.has(each)))}
        className={styles.outcomes ?? ''}
      >
        {outcome.options.map((each) => (
          <ToggleButton key={each} id={each} isDisabled={batch[each] === 0} className={styles.outcome ?? ''}>
            {t(each)} <span className={styles.number}>{formats.number(batch[each])}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <RecordList key={`${batch.id} ${outcomes.join()}`} batchId={batch.id} outcomes={outcomes} />
      {undoing && <UndoBatchDialog batch={batch} onClose={() => setUndoing(false)} />}
    </div>
  );
}
