// Choosing the story whose articles become part of the one at hand.
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useCommand } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useErrorText } from '../../i18n/use-error-text';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { useSettled } from '../../state/use-settled';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { storySpan } from './story-span';
import type { StoryEdits } from './use-story-edits';
import styles from './story-details.module.css';

const OFFERED = 100;
const TYPING_PAUSE_MS = 200;

export interface MergeStoryDialogProps {
  readonly into: StorySummary;
  readonly edits: StoryEdits;
  readonly onClose: () => void;
}

export function MergeStoryDialog({ into, edits, onClose }: MergeStoryDialogProps) {
  const t = useText('stories');
  const common = useText('common');
  const errorText = useErrorText();
  const { formats } = useLocalisation();
  const titleOf = useStoryTitle();
  const [words, setWords] = useState('');
  const [chosenId, setChosenId] = useState<number | null>(null);
  const query = useSettled(words.trim(), TYPING_PAUSE_MS);
  const found = useCommand(
    'stories.list',
    { minArticles: 1, limit: OFFERED, ...(query === '' ? {} : { query }) },
    { keepPrevious: true, tellsFailure: true },
  );
  const others = (found.data?.stories ?? []).filter((story) => story.id !== into.id);
  const chosen = others.find((story) => story.id === chosenId);
  return (
    <Dialog
      title={t('mergeTitle', { name: titleOf(into) })}
      width={560}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{common('cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={!chosen}
            isPending={edits.isBusy}
            onPress={() => chosen && edits.merge(chosen, into, onClose)}
          >
            {t('mergeRun')}
          </Button>
        </>
      }
    >
      <div className={styles.merge}>
        <p>{t('mergeHint')}</p>
        <TextField
          label={t('words')}
          value={words}
          onChange={setWords}
          error={found.error && errorText(found.error)}
          autoFocus
        />
        <ListBox
          aria-label={t('mergeList')}
          items={others}
          selectionMode="single"
          selectedKeys={chosen ? [chosen.id] : []}
          onSelectionChange={(keys) => {
            if (keys === 'all') return;
            const [id] = keys;
            setChosenId(typeof id === 'number' ? id : null);
          }}
          className={styles.mergeList ?? ''}
          renderEmptyState={() => (
            <p className={styles.quiet}>{found.isSuccess ? t('mergeNone') : common('loading')}</p>
          )}
        >
          {(story) => (
            <ListBoxItem id={story.id} textValue={titleOf(story)} className={styles.mergeItem ?? ''}>
              <BidiText className={styles.mergeName}>{titleOf(story)}</BidiText>
              <span className={styles.quiet}>
                {storySpan(story.firstPublishedAt, story.lastPublishedAt, formats)}
                {' · '}
                {t('articles', { count: story.articles })}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Dialog>
  );
}
