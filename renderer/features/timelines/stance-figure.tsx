// With which stance each outlet lets speakers speak.
import { useMemo } from 'react';
import { useCommand } from '../../api/queries';
import { stanceFamilies } from '../../../core/statements/stance';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { TimelineSubject } from '../../state/desk-store';
import { FailedFigure } from './failed-figure';
import type { MarkAt } from './chart-cursor';
import { Figure } from './figure';
import { OutletBars } from './outlet-bars';
import { MOST_SERIES } from './series-patterns';
import { keysBySize, stackPoints } from './stacked';
import { subjectInput } from './subject-input';
import { useAskForMark } from './use-ask-for-mark';
import { isFamily, useLabels } from './use-labels';

const families = Object.keys(stanceFamilies);
/** More outlets than this make no picture; the table of the search's facets has them all. */
const MOST_OUTLETS = 40;

export function StanceFigure({ subject }: { readonly subject: TimelineSubject }) {
  const t = useText('timelines');
  const labels = useLabels();
  const ask = useAskForMark(subject);
  const query = useDesk((desk) => desk.query);
  const filters = useDesk((desk) => desk.filters);
  const input = useMemo(
    () => (subject.kind === 'speaker' ? { speakerId: subject.speakerId } : subjectInput(subject, { query, filters })),
    [subject, query, filters],
  );
  const counts = useCommand('timeline.stance', input, { keepPrevious: true, tellsFailure: true });
  const points = counts.data?.points;
  const stacked = useMemo(
    () =>
      points
        ? stackPoints(points, {
            keys: keysBySize(points).slice(0, MOST_OUTLETS),
            order: families,
            most: MOST_SERIES,
          })
        : null,
    [points],
  );
  if (counts.error) return <FailedFigure reads={[counts]} />;
  const choose = ({ column, series }: MarkAt): void => {
    const [at, which] = [stacked?.columns[column], stacked?.series[series]];
    if (at && which && isFamily(which.id)) ask({ outlets: [at.key], family: which.id });
  };
  return (
    <Figure
      title={t('stance')}
      hint={t('stanceHint')}
      keyHead={t('outlet')}
      stacked={stacked}
      chart={OutletBars}
      keyLabel={labels.outlet}
      seriesLabel={labels.family}
      onChoose={choose}
      empty={{ title: t('noStatements'), text: t('noStatementsHint') }}
    />
  );
}
