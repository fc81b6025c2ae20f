// How any feature says that something was done (with undo) or failed.
import { useCallback, useMemo } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../api/client';
import { useErrorText } from '../i18n/use-error-text';
import { useText } from '../i18n/use-text';
import { notify, type Notice } from './notices';

/** The operation that the last notice offered to undo. */
let lastOffered = 0;

export interface Report {
  /** A change of the archive that has been made; its notice offers to undo just that change. */
  undoable(text: string): void;
  done(text: string, action?: Notice['action']): void;
  info(text: string): void;
  failed(error: unknown): void;
  /** A failure past which there is a way. */
  stuck(error: unknown, action: Notice['action']): void;
}

export function useReport(): Report {
  const client = useQueryClient();
  const common = useText('common');
  const history = useText('history');
  const errorText = useErrorText();
  const failed = useCallback((error: unknown) => notify({ tone: 'failed', text: errorText(error) }), [errorText]);

  const undoJust = useCallback(
    async (operationId: number): Promise<void> => {
      // The notice may have stood for a while: undoing whatever came last would undo something else.
      const { undo } = await call('history.state', {});
      if (undo?.id !== operationId) {
        notify({ tone: 'info', text: history('changedSince') });
        return;
      }
      await call('history.undo', {});
      await client.invalidateQueries();
    },
    [client, history],
  );

  const undoable = useCallback(
    async (text: string): Promise<void> => {
      const { undo } = await call('history.state', {});
      // a change that changed nothing is not in the history: what is last there was something else
      const isNew = undo !== null && undo.id !== lastOffered;
      if (isNew) lastOffered = undo.id;
      const action = isNew && { label: common('undo'), run: () => void undoJust(undo.id).catch(failed) };
      notify({ tone: 'done', text, ...(action ? { action } : {}) });
    },
    [common, undoJust, failed],
  );

  return useMemo(
    () => ({
      undoable: (text) => void undoable(text).catch(failed),
      done: (text, action) => notify({ tone: 'done', text, action }),
      info: (text) => notify({ tone: 'info', text }),
      failed,
      stuck: (error, action) => notify({ tone: 'failed', text: errorText(error), action }),
    }),
    [undoable, failed, errorText],
  );
}
