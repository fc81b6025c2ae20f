// What an analyst does with whole articles from the list or the reader: state, trash, restore, each with a way back.
import type { ReviewState } from '../../core/contract/schema/common';
import { useEdit } from '../api/queries';
import { useText } from '../i18n/use-text';
import { useDesk } from './desk-store';
import { useReport } from './use-report';

export interface ArticleActions {
  readonly setState: (ids: readonly number[], state: ReviewState) => void;
  readonly trash: (ids: readonly number[]) => void;
  readonly restore: (ids: readonly number[]) => void;
}

export function useArticleActions(): ArticleActions {
  const t = useText('common');
  const report = useReport();
  const { mutate: setState } = useEdit('article.setState');
  const { mutate: trash } = useEdit('article.trash');
  const { mutate: restore } = useEdit('article.restore');
  const onError = (error: unknown): void => report.failed(error);
  /** Said when it is done: what was chosen may have left the list, and must not be acted on again unseen. */
  const told = (text: string): void => {
    useDesk.getState().setMarked(new Set());
    report.undoable(text);
  };
  return {
    setState: (ids, state) => {
      // The sign beside the article says enough for one; many are told, for they may be out of view.
      const onSuccess = ({ changed }: { changed: number }): void => {
        if (ids.length > 1) told(t('stateSet', { count: changed, state: t(`state_${state}`) }));
      };
      setState({ ids: [...ids], state }, { onError, onSuccess });
    },
    trash: (ids) =>
      trash({ ids: [...ids] }, { onError, onSuccess: ({ changed }) => told(t('trashed', { count: changed })) }),
    restore: (ids) =>
      restore({ ids: [...ids] }, { onError, onSuccess: ({ changed }) => told(t('restored', { count: changed })) }),
  };
}
