// Judging, correcting, adding and deleting statements, each with its notice to undo.
import { useMemo } from 'react';
import type { CommandInput } from '../../../core/contract/commands';
import type { Statement } from '../../../core/contract/schema/statements';
import { useEdit } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { namesFromTyped } from '../../speech/typed-name';
import type { SpeakerChoice } from '../../speech/speaker-chooser';

export type StatementPatch = CommandInput<'statements.update'>['patch'];
export type NewStatement = CommandInput<'statements.add'>;
export type Judgement = 'confirmed' | 'rejected' | 'auto';

export interface StatementEdits {
  /** `auto` takes a rejection or a confirmation back. */
  judge(ids: readonly number[], status: Judgement, done?: () => void): void;
  update(id: number, patch: StatementPatch, done?: () => void): void;
  add(statement: NewStatement, done?: (added: Statement) => void): void;
  remove(ids: readonly number[], done?: () => void): void;
  /** The id behind a choice; a new speaker is made first. Null for none. */
  speakerIdOf(choice: SpeakerChoice): Promise<number | null>;
  readonly pending: boolean;
}

const judged = { confirmed: 'confirmedDone', rejected: 'rejectedDone', auto: 'restoredDone' } as const;

/** `quiet`: what is done shows by itself where it is done (a review), so that no notice has to say it. */
export function useStatementEdits(quiet = false): StatementEdits {
  const t = useText('statements');
  const report = useReport();
  const judge = useEdit('statements.setStatus');
  const update = useEdit('statements.update');
  const add = useEdit('statements.add');
  const remove = useEdit('statements.remove');
  const create = useEdit('speakers.create');
  const pending = judge.isPending || update.isPending || add.isPending || remove.isPending || create.isPending;
  const [judgeNow, updateNow, addNow, removeNow] = [judge.mutate, update.mutate, add.mutate, remove.mutate];
  const createNow = create.mutateAsync;
  return useMemo(() => {
    const onError = report.failed;
    const told = (text: string): void => {
      if (!quiet) report.undoable(text);
    };
    return {
      pending,
      judge(ids, status, done) {
        const onSuccess = ({ changed }: { changed: number }): void => {
          told(t(judged[status], { count: changed }));
          done?.();
        };
        judgeNow({ ids: [...ids], status }, { onSuccess, onError });
      },
      update(id, patch, done) {
        const onSuccess = (): void => {
          told(t('changedDone'));
          done?.();
        };
        updateNow({ id, patch }, { onSuccess, onError });
      },
      add(statement, done) {
        const onSuccess = (added: Statement): void => {
          told(t('addedDone'));
          done?.(added);
        };
        addNow(statement, { onSuccess, onError });
      },
      remove(ids, done) {
        const onSuccess = ({ changed }: { changed: number }): void => {
          told(t('removedDone', { count: changed }));
          done?.();
        };
        removeNow({ ids: [...ids] }, { onSuccess, onError });
      },
      async speakerIdOf(choice) {
        if (choice.kind === 'speaker') return choice.speaker.id;
        if (choice.kind === 'none') return null;
        return (await createNow({ names: namesFromTyped(choice.name), kind: 'unknown' })).id;
      },
    };
  }, [judgeNow, updateNow, addNow, removeNow, createNow, pending, report, t, quiet]);
}
