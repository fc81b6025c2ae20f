// One story in the list: its name, when, how many, which outlets in the order of publication, telling words.
import { Pin } from 'lucide-react';
import type { StorySummary } from '../../../core/contract/schema/stories';
import { useLocalisation } from '../../i18n/i18n-context';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { storySpan } from './story-span';
import styles from './story-list.module.css';

export function StoryRow({ row: story }: { readonly row: StorySummary }) {
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
