// The column beside the text: each excerpt's tags and note at its passage.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ExcerptWithSource, Tag } from '../../../core/contract/schema/codebook';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { ReaderMarginProps } from '../../state/reader-slots';
import { layOutMargin } from './margin-layout';
import { MarginNote } from './margin-note';
import { useArticleExcerpts } from './use-article-excerpts';
import { useExcerptEdits } from './use-excerpt-edits';
import { useTagKeys } from './use-tag-keys';
import styles from './excerpts.module.css';

const GAP = 6;
/** A note before it has been measured. */
const FIRST_HEIGHT = 30;

const noTags: readonly Tag[] = [];

export function ExcerptMargin({ articleId, topOf, layout }: ReaderMarginProps) {
  const t = useText('excerpts');
  const tags = useCommand('tags.list', {}).data ?? noTags;
  const excerpts = useArticleExcerpts(articleId);
  const edits = useExcerptEdits(tags);
  const activeId = useDesk((state) => state.activeExcerptId);
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());
  // The note under the pointer must not move away from it, so only what is active in the text pulls its note along.
  const [inMargin, setInMargin] = useState<number | null>(null);
  useTagKeys(tags, edits);

  const sorted = useMemo(() => excerpts.toSorted(inReadingOrder), [excerpts]);
  const tops = useMemo(() => {
    const anchors = sorted.map((excerpt) => ({
      id: excerpt.id,
      top: topOf(excerpt.start) ?? 0,
      height: heights.get(excerpt.id) ?? FIRST_HEIGHT,
    }));
    const places = layOutMargin(anchors, GAP, activeId === inMargin ? null : activeId);
    return new Map(places.map((place) => [place.id, place.top]));
    // oxlint-disable-next-line react/exhaustive-deps -- `layout` says that `topOf` answers differently
  }, [sorted, heights, topOf, layout, activeId, inMargin]);

  const observer = useNoteObserver(setHeights);
  const bottom = Math.max(0, ...sorted.map(({ id }) => (tops.get(id) ?? 0) + (heights.get(id) ?? FIRST_HEIGHT)));
  if (sorted.length === 0) return <p className={styles.marginEmpty}>{t('marginEmpty')}</p>;
  return (
    <ul className={styles.margin} aria-label={t('margin')} style={{ minBlockSize: bottom }}>
      {sorted.map((excerpt, at) => (
        <MarginNote
          key={excerpt.id}
          excerpt={excerpt}
          tags={tags}
          edits={edits}
          top={tops.get(excerpt.id) ?? 0}
          number={at + 1}
          total={sorted.length}
          measure={observer}
          onHere={setInMargin}
        />
      ))}
    </ul>
  );
}

function inReadingOrder(a: ExcerptWithSource, b: ExcerptWithSource): number {
  return a.start - b.start || b.end - a.end || a.id - b.id;
}

type Heights = ReadonlyMap<number, number>;

/** Watches the notes' heights; answers the ref callback that a note gives its element to. */
function useNoteObserver(setHeights: (change: (before: Heights) => Heights) => void) {
  const observer = useRef<ResizeObserver | null>(null);
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return;
      observer.current ??= new ResizeObserver((entries) => {
        setHeights((before) => {
          const next = new Map(before);
          for (const { target } of entries) {
            if (target instanceof HTMLElement) next.set(Number(target.dataset['excerpt']), target.offsetHeight);
          }
          return next;
        });
      });
      const watching = observer.current;
      watching.observe(element);
      return () => watching.unobserve(element);
    },
    [setHeights],
  );
}
