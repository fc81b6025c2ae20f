// One story in the list: its name, when, how many, which outlets in the order of publication, telling words.
import { memo } from 'react';
import { Pin } from 'lucide-react';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useLocalisation } from '../../i18n/i18n-context';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import { storySpan } from './story-span';
import styles from './story-list.module.css';

export interface StoryRowProps {
  readonly story: StorySummary | null;
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly offset: number;
  readonly isCursor: boolean;
  readonly isOpen: boolean;
  /** Takes the height of the row. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly onChoose: (index: number) => void;
}

export const StoryRow = memo(function StoryRow(props: StoryRowProps) {
  const { story, id, index, total, offset, isCursor, isOpen, measure, onChoose } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box around the rows takes the keys
    <div
      ref={measure}
      id={id}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-busy={story === null}
      className={classes(styles.row, isOpen && styles.open, isCursor && styles.cursor)}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={() => onChoose(index)}
    >
      {story ? <Told story={story} /> : <Waiting />}
    </div>
  );
});

function Told({ story }: { readonly story: StorySummary }) {
  const t = useText('stories');
  const common = useText('common');
  const { formats } = useLocalisation();
  const titleOf = useStoryTitle();
  const span = storySpan(story.firstPublishedAt, story.lastPublishedAt, formats);
  return (
    <>
      <div className={styles.head}>
        {story.pinned && (
          <span className={styles.pin} title={t('pinned')}>
            <Pin size={13} aria-hidden />
            <span className="visually-hidden">{t('pinned')}</span>
          </span>
        )}
        <div className={styles.title} dir="auto">
          {titleOf(story)}
        </div>
      </div>
      <p className={styles.facts}>
        <span>{span === '' ? common('undated') : span}</span>
        <span>{t('articles', { count: story.articles })}</span>
        {story.statements > 0 && <span>{t('statements', { count: story.statements })}</span>}
        {story.languages.map((code) => (
          <span key={code}>{formats.languageName(code)}</span>
        ))}
      </p>
      <p className={styles.outlets}>
        {story.outlets.map((outlet) => (
          <span key={outlet}>
            <BidiText>{outlet}</BidiText>
          </span>
        ))}
      </p>
      <p className={styles.keywords}>
        {story.keywords.map((word) => (
          <BidiText key={word}>{word}</BidiText>
        ))}
      </p>
    </>
  );
}

function Waiting() {
  return (
    <div aria-hidden>
      <div className={styles.waiting} style={{ inlineSize: '70%' }} />
      <div className={styles.waiting} style={{ inlineSize: '45%' }} />
    </div>
  );
}
