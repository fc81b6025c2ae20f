// What an analyst does with whole articles from the list or the reader: state, trash, restore, each with a way back.
import { useCallback } from 'react';
import type { ReviewState } from '../../core/contract/schema/common';
import { useEdit } from './queries';
import { useErrorText } from '../i18n/use-error-text';
import { useText } from '../i18n/use-text';
import { notify } from '../state/notices';

export interface ArticleActions {
  setState(ids: readonly number[], state: ReviewState): void;
  trash(ids: readonly number[]): void;
  restore(ids: readonly number[]): void;
}

export function useArticleActions(): ArticleActions {
  const t = useText('common');
  const errorText = useErrorText();
  const { mutate: setState } = useEdit('article.setState');
  const { mutate: trash } = useEdit('article.trash');
  const { mutate: restore } = useEdit('article.restore');
  const { mutate: undo } = useEdit('history.undo');
  const onError = useCallback((error: unknown) => notify({ tone: 'failed', text: errorText(error) }), [errorText]);
  const told = useCallback(
    (text: string) => notify({ tone: 'done', text, action: { label: t('undo'), run: () => undo({}, { onError }) } }),
    [t, undo, onError],
  );
  return {
    setState: (ids, state) => {
      const onSuccess = (): void => {
        if (ids.length > 1) told(t('stateSet', { count: ids.length, state: t(`state_${state}`) }));
      };
      setState({ ids: [...ids], state }, { onError, onSuccess });
    },
    trash: (ids) =>
      trash({ ids: [...ids] }, { onError, onSuccess: ({ changed }) => told(t('trashed', { count: changed })) }),
    restore: (ids) =>
      restore({ ids: [...ids] }, { onError, onSuccess: ({ changed }) => told(t('restored', { count: changed })) }),
  };
}
