// The column beside the text: each excerpt's tags and note at its passage.
import { useMemo, useState } from 'react';
import type { ExcerptWithSource, Tag } from '../../../core/contract/schema/codebook';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { ReaderMarginProps } from '../../state/reader-slots';
import { useMarginPlaces } from '../../ui/use-margin-places';
import { MarginNote } from './margin-note';
import { useArticleExcerpts } from './use-article-excerpts';
import { useExcerptEdits } from './use-excerpt-edits';
import { useTagKeys } from './use-tag-keys';
import styles from './excerpts.module.css';

const GAP = 6;

const noTags: readonly Tag[] = [];

export function ExcerptMargin(props: ReaderMarginProps) {
  const t = useText('excerpts');
  const tags = useCommand('tags.list', {}).data ?? noTags;
  const excerpts = useArticleExcerpts(props.articleId);
  const edits = useExcerptEdits(tags);
  const activeId = useDesk((state) => state.activeExcerptId);
  // The note under the pointer must not move away from it, so only what is active in the text pulls its note along.
  const [inMargin, setInMargin] = useState<number | null>(null);
  useTagKeys(tags, edits);

  const sorted = useMemo(() => excerpts.toSorted(inReadingOrder), [excerpts]);
  const places = useMarginPlaces(sorted, props, GAP, activeId === inMargin ? null : activeId);
  if (sorted.length === 0) return <p className={styles.marginEmpty}>{t('marginEmpty')}</p>;
  return (
    <ul className={styles.margin} aria-label={t('margin')} style={{ minBlockSize: places.bottom }}>
      {sorted.map((excerpt, at) => (
        <MarginNote
          key={excerpt.id}
          excerpt={excerpt}
          tags={tags}
          edits={edits}
          top={places.topOf(excerpt.id)}
          number={at + 1}
          total={sorted.length}
          measure={places.measure}
          onHere={setInMargin}
        />
      ))}
    </ul>
  );
}

function inReadingOrder(a: ExcerptWithSource, b: ExcerptWithSource): number {
  return a.start - b.start || b.end - a.end || a.id - b.id;
}
