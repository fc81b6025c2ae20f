// The timelines view: how much was told, with what stance, by whom and when; and how one claim changed.
import { useDesk } from '../../state/desk-store';
import { ClaimTellings } from './claim-tellings';
import type { WordingSlot } from './claim-tellings';
import { CoverageFigure } from './coverage-figure';
import { SpeakerFigure } from './speaker-figure';
import { StanceFigure } from './stance-figure';
import { SubjectBar } from './subject-bar';
import styles from './timelines.module.css';

export function TimelinesView({ wording }: { readonly wording: WordingSlot }) {
  const subject = useDesk((desk) => desk.timeline);
  return (
    <div className={styles.view}>
      <SubjectBar subject={subject} />
      {subject.kind === 'claim' ? (
        <ClaimTellings statementId={subject.statementId} wording={wording} />
      ) : (
        <>
          {subject.kind === 'speaker' && <SpeakerFigure key={subject.speakerId} subject={subject} />}
          <StanceFigure subject={subject} />
          <CoverageFigure subject={subject} />
        </>
      )}
    </div>
  );
}
