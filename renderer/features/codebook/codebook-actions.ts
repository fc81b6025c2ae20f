// What the panel does to a tag: move and delete, each with its notice to undo.
import { useCallback } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { placeByDrop, placeByStep } from '../../../core/codebook/tag-tree';
import type { DropSpot, TagPlace, TagStep } from '../../../core/codebook/tag-tree';
import { useEdit } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';

export interface CodebookActions {
  step(tag: Tag, step: TagStep): void;
  drop(tag: Tag, targetId: number, spot: DropSpot): void;
  remove(tag: Tag): void;
}

export function useCodebookActions(tags: readonly Tag[]): CodebookActions {
  const t = useText('codebook');
  const report = useReport();
  const move = useEdit('tags.move').mutate;
  const removeTag = useEdit('tags.remove').mutate;

  const place = useCallback(
    (tag: Tag, to: TagPlace | null): void => {
      if (!to) return;
      move(
        { id: tag.id, ...to },
        { onSuccess: () => report.undoable(t('moved', { name: tag.name })), onError: report.failed },
      );
    },
    [move, report, t],
  );

  return {
    step: (tag, step) => place(tag, placeByStep(tags, tag.id, step)),
    drop: (tag, targetId, spot) => place(tag, placeByDrop(tags, tag.id, targetId, spot)),
    remove: (tag) =>
      removeTag(
        { id: tag.id },
        { onSuccess: () => report.undoable(t('removed', { name: tag.name })), onError: report.failed },
      ),
  };
}
