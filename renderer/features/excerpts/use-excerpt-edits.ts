// Making, changing and removing excerpts, each with its notice to undo.
import { useMemo } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { useEdit } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import type { Passage } from '../../state/desk-store';
import { useReport } from '../../state/use-report';

export interface ExcerptContent {
  readonly tags: readonly number[];
  readonly note: string;
}

export interface ExcerptEdits {
  create(passage: Passage, content: ExcerptContent, done?: () => void): void;
  update(id: number, patch: Partial<ExcerptContent>, done?: () => void): void;
  remove(ids: readonly number[], done?: () => void): void;
  readonly pending: boolean;
}

export function useExcerptEdits(tags: readonly Tag[]): ExcerptEdits {
  const t = useText('excerpts');
  const report = useReport();
  const create = useEdit('excerpts.create');
  const update = useEdit('excerpts.update');
  const remove = useEdit('excerpts.remove');
  const pending = create.isPending || update.isPending || remove.isPending;
  const [createNow, updateNow, removeNow] = [create.mutate, update.mutate, remove.mutate];
  return useMemo(() => {
    const onError = report.failed;
    const namesOf = (ids: readonly number[]): string =>
      tags
        .filter((tag) => ids.includes(tag.id))
        .map((tag) => tag.name)
        .join(' · ') || t('untagged');
    return {
      pending,
      create(passage, content, done) {
        const onSuccess = (): void => {
          report.undoable(t('tagged', { tags: namesOf(content.tags) }));
          done?.();
        };
        createNow({ ...passage, tags: [...content.tags], note: content.note }, { onSuccess, onError });
      },
      update(id, patch, done) {
        const onSuccess = (): void => {
          report.undoable(patch.tags ? t('tagged', { tags: namesOf(patch.tags) }) : t('changed'));
          done?.();
        };
        const { tags: wanted, note } = patch;
        updateNow(
          { id, patch: { ...(wanted ? { tags: [...wanted] } : {}), ...(note === undefined ? {} : { note }) } },
          { onSuccess, onError },
        );
      },
      remove(ids, done) {
        const onSuccess = (): void => {
          report.undoable(t('removed', { count: ids.length }));
          done?.();
        };
        removeNow({ ids: [...ids] }, { onSuccess, onError });
      },
    };
  }, [createNow, updateNow, removeNow, pending, report, t, tags]);
}
