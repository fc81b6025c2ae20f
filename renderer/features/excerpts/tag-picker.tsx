// Opens beside the selected passage (T): tags and a note for it.
import { useLayoutEffect, useRef, useState } from 'react';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import type { TagPickerProps } from '../../state/reader-slots';
import { Popover } from '../../ui/popover';
import { ExcerptForm } from './excerpt-form';
import { excerptAt } from './tagging';
import { useArticleExcerpts } from './use-article-excerpts';
import { useExcerptEdits } from './use-excerpt-edits';
import styles from './excerpts.module.css';

const noTags: readonly never[] = [];

export function TagPicker({ selectionBox, onClose }: TagPickerProps) {
  const t = useText('excerpts');
  const tags = useCommand('tags.list', {}).data ?? noTags;
  const selection = useDesk((state) => state.selection);
  const setTagging = useDesk((state) => state.setTagging);
  const there = useArticleExcerpts(selection?.articleId ?? null);
  const edits = useExcerptEdits(tags);
  const anchor = useRef<HTMLSpanElement>(null);
  const [placed, setPlaced] = useState(false);

  useLayoutEffect(() => {
    const box = selectionBox();
    if (!anchor.current || !box) return;
    Object.assign(anchor.current.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    setPlaced(true);
  }, [selectionBox]);

  const close = (): void => {
    setTagging(false);
    onClose();
  };
  if (!selection) return null;
  const excerpt = excerptAt(there, selection);
  return (
    <>
      <span ref={anchor} className={styles.anchor} aria-hidden />
      {placed && (
        <Popover
          label={t(excerpt ? 'pickerEditTitle' : 'pickerTitle')}
          triggerRef={anchor}
          isOpen
          onOpenChange={(open) => !open && close()}
          placement="bottom start"
        >
          <ExcerptForm
            key={excerpt?.id ?? 'new'}
            tags={tags}
            initial={excerpt ?? { tags: [], note: '' }}
            isNew={!excerpt}
            pending={edits.pending}
            onSave={(content) =>
              excerpt ? edits.update(excerpt.id, content, close) : edits.create(selection, content, close)
            }
          />
        </Popover>
      )}
    </>
  );
}
