// Carries out what a key or button asks for a statement: judging it, correcting it, another stance.
import { useCallback } from 'react';
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import { useStatementDesk } from '../../state/statement-desk';
import { nextStanceOf } from './statement-keys';
import type { OwnAction } from './statement-keys';
import type { StatementEdits } from './use-statement-edits';

export type RunAction = (action: OwnAction, statement: StatementWithSource, judged?: () => void) => void;

/** X on a rejected statement takes the rejection back, on one added by hand it deletes. `judged` runs once it is judged. */
export function useStatementAction(edits: StatementEdits): RunAction {
  const openForm = useStatementDesk((desk) => desk.openForm);
  return useCallback(
    (action, statement, judged) => {
      const { id, status, stance } = statement;
      switch (action.does) {
        case 'confirm':
          if (status === 'auto' || status === 'edited' || status === 'rejected') edits.judge([id], 'confirmed', judged);
          else judged?.();
          return;
        case 'reject':
          if (status === 'rejected') edits.judge([id], 'auto');
          else if (status === 'added') edits.remove([id], judged);
          else edits.judge([id], 'rejected', judged);
          return;
        case 'edit':
          return openForm({ does: 'edit', id, field: 'stance' });
        case 'speaker':
          return openForm({ does: 'edit', id, field: 'speaker' });
        case 'stance':
          return edits.update(id, { stance: nextStanceOf(action.family, stance) });
      }
    },
    [edits, openForm],
  );
}
