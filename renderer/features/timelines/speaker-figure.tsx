// How often a speaker is reported, by outlet, over time.
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useSpeakerNames } from '../../speech/use-speaker-names';
import type { TimelineSubject } from '../../state/desk-store';
import { FailedFigure } from './failed-figure';
import { OverTime, useUnit } from './over-time';
import { suitingUnit } from './time-keys';

type SpeakerSubject = Extract<TimelineSubject, { readonly kind: 'speaker' }>;

export function SpeakerFigure({ subject }: { readonly subject: SpeakerSubject }) {
  const t = useText('timelines');
  const { speakerId } = subject;
  const name = useSpeakerNames([speakerId]).get(speakerId) ?? '…';
  const months = useCommand('timeline.speaker', { speakerId, unit: 'month' }, { tellsFailure: true });
  const [unit, setUnit] = useUnit(suitingUnit(months.data?.points ?? []));
  const counts = useCommand('timeline.speaker', { speakerId, unit }, { enabled: months.isSuccess, tellsFailure: true });
  if (months.error || counts.error) return <FailedFigure reads={[months, counts]} />;
  return (
    <OverTime
      title={t('speaker')}
      hint={t('speakerHint', { name })}
      subject={subject}
      points={counts.data?.points ?? null}
      unit={unit}
      onUnit={setUnit}
      empty={{ title: t('noStatements'), text: t('noStatementsHint') }}
    />
  );
}
