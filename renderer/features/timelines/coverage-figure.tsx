// How much each outlet published, day by day or month by month.
import { useMemo } from 'react';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { TimelineSubject } from '../../state/desk-store';
import { FailedFigure } from './failed-figure';
import { OverTime, useUnit } from './over-time';
import { subjectInput } from './subject-input';
import { suitingUnit } from './time-keys';

export function CoverageFigure({ subject }: { readonly subject: TimelineSubject }) {
  const t = useText('timelines');
  const query = useDesk((desk) => desk.query);
  const filters = useDesk((desk) => desk.filters);
  const input = useMemo(() => subjectInput(subject, { query, filters }), [subject, query, filters]);
  const months = useCommand(
    'timeline.coverage',
    { ...input, unit: 'month' },
    { keepPrevious: true, tellsFailure: true },
  );
  const [unit, setUnit] = useUnit(suitingUnit(months.data?.points ?? []));
  const counts = useCommand(
    'timeline.coverage',
    { ...input, unit },
    { enabled: months.isSuccess, keepPrevious: true, tellsFailure: true },
  );
  if (months.error || counts.error) return <FailedFigure reads={[months, counts]} />;
  return (
    <OverTime
      title={t('coverage')}
      hint={t('coverageHint')}
      subject={subject}
      points={counts.data && !counts.isPlaceholderData ? counts.data.points : null}
      unit={unit}
      onUnit={setUnit}
      empty={{ title: t('noArticles'), text: t('noArticlesHint') }}
    />
  );
}
