// One story: its name and what an analyst can do with it, above its articles.
import { useRef, useState } from 'react';
import { ChartNoAxesColumn, Columns3, Ellipsis, Merge, Pencil, Pin, PinOff } from 'lucide-react';
import type { StoryDetails as Story } from '../../../core/contract/schema/stories';
import { useCommand } from '../../api/queries';
import { useForeseen } from '../../api/use-foreseen';
import { useLocalisation } from '../../i18n/i18n-context';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FailedRead } from '../../ui/failed-read';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu';
import { MergeStoryDialog } from './merge-story-dialog';
import { StoryMembers } from './story-members';
import { StoryRename } from './story-rename';
import { storySpan } from './story-span';
import type { ReviewSlot } from './review-slot';
import type { StoryEdits } from './use-story-edits';
import styles from './story-details.module.css';

export interface StoryDetailsProps {
  readonly edits: StoryEdits;
  readonly review: ReviewSlot;
  readonly isRenaming: boolean;
  readonly onRenaming: (renaming: boolean) => void;
  /** The articles are to take the focus, as soon as they are those of the chosen story. */
  readonly isEntering: boolean;
  readonly onEntered: () => void;
}

export function StoryDetails({ edits, review, isRenaming, onRenaming, isEntering, onEntered }: StoryDetailsProps) {
  const t = useText('stories');
  const storyId = useDesk((desk) => desk.storyId);
  const story = useCommand(
    'stories.get',
    { id: storyId ?? 1 },
    { enabled: storyId !== null, keepPrevious: true, tellsFailure: true },
  );
  const isComparable = story.data !== undefined && story.data.id === storyId && story.data.statements > 0;
  useForeseen('compare.story', isComparable ? { storyId, baseStatementIds: [] } : null);
  return (
    <section className={styles.pane} aria-label={t('details')} aria-busy={story.isPlaceholderData}>
      {storyId === null ? (
        <EmptyState title={t('choose')} text={t('chooseHint')} />
      ) : story.error ? (
        story.error.code === 'STORY_NOT_FOUND' ? (
          <div role="alert">
            <EmptyState title={t('gone')} text={t('goneHint')} />
          </div>
        ) : (
          <FailedRead title={t('failed')} error={story.error} onRetry={story.refetch} />
        )
      ) : (
        story.data && (
          <>
            <Head story={story.data} edits={edits} review={review} isRenaming={isRenaming} onRenaming={onRenaming} />
            <StoryMembers
              key={story.data.id}
              story={story.data}
              edits={edits}
              isEntering={isEntering && !story.isPlaceholderData}
              onEntered={onEntered}
            />
          </>
        )
      )}
    </section>
  );
}

interface HeadProps {
  readonly story: Story;
  readonly edits: StoryEdits;
  readonly review: ReviewSlot;
  readonly isRenaming: boolean;
  readonly onRenaming: (renaming: boolean) => void;
}

function Head({ story, edits, review: Review, isRenaming, onRenaming }: HeadProps) {
  const t = useText('stories');
  const common = useText('common');
  const { formats } = useLocalisation();
  const openComparison = useDesk((desk) => desk.openComparison);
  const openTimeline = useDesk((desk) => desk.openTimeline);
  const nameRef = useRef<HTMLHeadingElement>(null);
  const [merging, setMerging] = useState(false);
  const titleOf = useStoryTitle();
  const span = storySpan(story.firstPublishedAt, story.lastPublishedAt, formats);
  return (
    <header className={styles.head}>
      <div className={styles.name}>
        <h2 ref={nameRef} className={styles.title} dir="auto">
          {titleOf(story)}
        </h2>
        <IconButton label={t('rename')} shortcut="F2" onPress={() => onRenaming(true)}>
          <Pencil size={15} aria-hidden />
        </IconButton>
        <IconButton
          label={story.pinned ? t('unpin') : t('pin')}
          shortcut="P"
          pressed={story.pinned}
          onPress={() => edits.setPinned(story, !story.pinned)}
        >
          {story.pinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
        </IconButton>
        <MenuTrigger>
          <IconButton label={t('more')}>
            <Ellipsis size={16} aria-hidden />
          </IconButton>
          <Menu label={t('more')}>
            <MenuItem
              id="merge"
              label={t('merge')}
              icon={<Merge size={14} aria-hidden />}
              onAction={() => setMerging(true)}
            />
            <MenuItem
              id="coverage"
              label={t('coverage')}
              icon={<ChartNoAxesColumn size={14} aria-hidden />}
              onAction={() => openTimeline({ kind: 'story', storyId: story.id })}
            />
          </Menu>
        </MenuTrigger>
      </div>
      <p className={styles.facts}>
        <span>{span === '' ? common('undated') : span}</span>
        <span>{t('outlets', { count: story.outlets.length })}</span>
        <span>{t('articles', { count: story.articles })}</span>
        <span>{t('statements', { count: story.statements })}</span>
        {story.languages.map((code) => (
          <span key={code}>{formats.languageName(code)}</span>
        ))}
      </p>
      {story.keywords.length > 0 && (
        <p className={styles.keywords}>
          <span className="visually-hidden">{t('keywords')}: </span>
          {story.keywords.map((word) => (
            <BidiText key={word} className={styles.keyword}>
              {word}
            </BidiText>
          ))}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          tone="primary"
          isDisabled={story.statements === 0}
          onPress={() => openComparison({ kind: 'story', storyId: story.id })}
        >
          <Columns3 size={15} aria-hidden />
          {t('compare')}
        </Button>
        {story.statements > 0 && <Review scope={{ kind: 'story', storyId: story.id }} />}
        {story.statements === 0 && <span className={styles.quiet}>{t('noStatements')}</span>}
      </div>
      {isRenaming && (
        <StoryRename
          story={story}
          anchor={nameRef}
          onRename={(name) => edits.rename(story, name)}
          onClose={() => onRenaming(false)}
        />
      )}
      {merging && <MergeStoryDialog into={story} edits={edits} onClose={() => setMerging(false)} />}
    </header>
  );
}
