// Choosing a stance: its family, then the word within the family.
import { stanceFamilies, familyOf } from '../../../core/statements/stance';
import type { Stance, StanceFamily } from '../../../core/statements/stance';
import { useText } from '../../i18n/use-text';
import { Select } from '../../ui/select';
import { familiesByKey } from './statement-keys';
import styles from './statements.module.css';

export interface StanceFieldProps {
  readonly value: Stance;
  readonly onChange: (stance: Stance) => void;
}

export function StanceField({ value, onChange }: StanceFieldProps) {
  const t = useText('statements');
  const family = familyOf(value);
  const members: readonly Stance[] = stanceFamilies[family];
  return (
    <div className={styles.stance}>
      <Select<StanceFamily>
        label={t('stanceFamily')}
        value={family}
        choices={familiesByKey.map((each) => ({ value: each, label: t(`family_${each}`) }))}
        onChange={(chosen) => chosen !== family && onChange(stanceFamilies[chosen][0])}
      />
      <Select<Stance>
        label={t('stance')}
        value={value}
        choices={members.map((each) => ({ value: each, label: t(`stance_${each}`) }))}
        onChange={onChange}
      />
    </div>
  );
}
