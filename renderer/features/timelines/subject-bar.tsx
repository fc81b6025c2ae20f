// What the timelines are of: what the search finds, a story, a speaker, one claim; and another speaker to choose.
import { UserRound } from 'lucide-react';
import { useCommand } from '../../api/queries';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { SpeakerChooser } from '../../speech/speaker-chooser';
import { useSpeakerNames } from '../../speech/use-speaker-names';
import { useDesk } from '../../state/desk-store';
import type { TimelineSubject } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Popover, PopoverTrigger } from '../../ui/popover';
import styles from './timelines.module.css';

export function SubjectBar({ subject }: { readonly subject: TimelineSubject }) {
  const t = useText('timelines');
  const openTimeline = useDesk((desk) => desk.openTimeline);
  return (
    <header className={styles.subject}>
      <h1 className={styles.subjectName}>
        <SubjectName subject={subject} />
      </h1>
      {subject.kind !== 'archive' && (
        <Button onPress={() => openTimeline({ kind: 'archive' })}>{t('wholeArchive')}</Button>
      )}
      <PopoverTrigger>
        <Button>
          <UserRound size={14} aria-hidden />
          {t('chooseSpeaker')}
        </Button>
        <Popover label={t('chooseSpeaker')} placement="bottom end">
          {(close) => (
            <div className={styles.chooser}>
              <p className={styles.hint}>{t('chooseSpeakerHint')}</p>
              <SpeakerChooser
                autoFocus
                onlyKnown
                onChoose={(choice) => {
                  if (choice.kind !== 'speaker') return;
                  close();
                  openTimeline({ kind: 'speaker', speakerId: choice.speaker.id });
                }}
              />
            </div>
          )}
        </Popover>
      </PopoverTrigger>
    </header>
  );
}

function SubjectName({ subject }: { readonly subject: TimelineSubject }) {
  const t = useText('timelines');
  const query = useDesk((desk) => desk.query);
  const isFiltered = useDesk((desk) =>
    Object.values(desk.filters).some((value) => value === true || (Array.isArray(value) && value.length > 0)),
  );
  const speakerId = subject.kind === 'speaker' ? subject.speakerId : null;
  const speaker = useSpeakerNames(speakerId === null ? none : [speakerId]).get(speakerId ?? 0);
  const storyId = subject.kind === 'story' ? subject.storyId : null;
  const story = useCommand('stories.get', { id: storyId ?? 1 }, { enabled: storyId !== null }).data;
  const titleOf = useStoryTitle();
  const claimId = subject.kind === 'claim' ? subject.statementId : null;
  const claim = useCommand('timeline.claim', { statementId: claimId ?? 1 }, { enabled: claimId !== null }).data;
  switch (subject.kind) {
    case 'story':
      return t('subject_story', { name: story ? titleOf(story) : '…' });
    case 'speaker':
      return t('subject_speaker', { name: speaker ?? '…' });
    case 'claim':
      return <BidiText>{claim?.tellings.find((each) => each.statementId === claimId)?.text ?? t('claim')}</BidiText>;
    case 'archive':
      if (query.trim() === '' && !isFiltered) return t('subject_everything');
      return (
        <>
          {t('subject_archive')}
          {query.trim() !== '' && (
            <>
              {': '}
              <BidiText>{query}</BidiText>
            </>
          )}
        </>
      );
  }
}

const none: readonly number[] = [];
