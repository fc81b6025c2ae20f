// Articles, or the statements of a speaker, by outlet and day or month.
import { useMemo, useState } from 'react';
import type { TimePoint } from '../../../core/contract/schema/compare';
import { useText } from '../../i18n/use-text';
import type { TimelineSubject } from '../../state/desk-store';
import { Select } from '../../ui/select';
import type { MarkAt } from './chart-cursor';
import { Figure } from './figure';
import { MOST_SERIES } from './series-patterns';
import { stackPoints } from './stacked';
import { TimeBars } from './time-bars';
import { filledKeys } from './time-keys';
import type { Unit } from './time-keys';
import { useAskForMark } from './use-ask-for-mark';
import { useLabels } from './use-labels';

export interface OverTimeProps {
  readonly title: string;
  readonly hint: string;
  readonly subject: TimelineSubject;
  /** Null while they are under way. */
  readonly points: readonly TimePoint[] | null;
  readonly unit: Unit;
  readonly onUnit: (unit: Unit) => void;
  readonly empty: { readonly title: string; readonly text: string };
}

export function OverTime({ title, hint, subject, points, unit, onUnit, empty }: OverTimeProps) {
  const t = useText('timelines');
  const labels = useLabels();
  const ask = useAskForMark(subject);
  const stacked = useMemo(
    () => points && stackPoints(points, { keys: filledKeys(points, unit), most: MOST_SERIES }),
    [points, unit],
  );
  const choose = ({ column, series }: MarkAt): void => {
    const [at, which] = [stacked?.columns[column], stacked?.series[series]];
    if (at && which) ask({ date: at.key, outlets: which.members });
  };
  return (
    <Figure
      title={title}
      hint={hint}
      keyHead={t('date')}
      stacked={stacked}
      chart={TimeBars}
      keyLabel={labels.date}
      seriesLabel={labels.outlet}
      onChoose={choose}
      empty={empty}
      controls={
        <Select<Unit>
          label={t('unit')}
          hideLabel
          plain
          value={unit}
          onChange={onUnit}
          choices={(['day', 'month'] as const).map((value) => ({ value, label: t(`unit_${value}`) }))}
        />
      }
    />
  );
}

/** The unit that suits the span, until one is chosen. */
export function useUnit(suiting: Unit): readonly [Unit, (unit: Unit) => void] {
  const [chosen, setChosen] = useState<Unit | null>(null);
  return [chosen ?? suiting, setChosen];
}
