// The imports there have been, newest first; one is chosen to see its records.
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Batch } from '../../../core/contract/schema/ledger';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { batchName, stateLabels } from './batch-text';
import styles from './ledger.module.css';

export interface BatchListProps {
  readonly batches: readonly Batch[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

export function BatchList({ batches, chosenId, onChoose }: BatchListProps) {
  const t = useText('ledger');
  const { formats } = useLocalisation();
  return (
    <ListBox
      aria-label={t('batches')}
      items={batches}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosenId === null ? [] : [chosenId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (key !== undefined) onChoose(String(key));
      }}
      className={styles.batches ?? ''}
    >
      {(batch) => {
        const { first, more } = batchName(batch.inputs);
        const name = more === 0 ? first : t('inputsMore', { name: first, count: more });
        const state = t(stateLabels[batch.state]);
        return (
          <ListBoxItem
            id={batch.id}
            textValue={t('batchLabel', { name: first, state, read: batch.read })}
            className={styles.batch ?? ''}
          >
            <BidiText className={styles.batchName}>{name}</BidiText>
            <span className={styles.batchFacts}>
              <span>{formats.moment(batch.startedAt)}</span>
              <span>{t('recordsCount', { count: batch.read })}</span>
              {batch.state !== 'done' && <span className={styles.state}>{state}</span>}
            </span>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}
