// Changing the registry of speakers, each change with its notice to undo.
import { useMemo } from 'react';
import type { CommandInput } from '../../../core/contract/commands';
import type { NamesByLanguage, SpeakerDetails } from '../../../core/contract/schema/statements';
import { useEdit } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';

export type SpeakerPatch = CommandInput<'speakers.update'>['patch'];

export interface SpeakerEdits {
  update(id: number, patch: SpeakerPatch, done?: () => void): void;
  confirm(id: number): void;
  addAlias(id: number, alias: string, language: string, done?: () => void): void;
  removeAlias(aliasId: number, alias: string): void;
  /** `into` is shown afterwards. */
  merge(from: SpeakerDetails | { readonly id: number; readonly name: string }, into: number, done?: () => void): void;
  /** The new speaker is shown afterwards. */
  split(id: number, aliasIds: readonly number[], names: NamesByLanguage, done?: () => void): void;
  readonly pending: boolean;
}

export function useSpeakerEdits(): SpeakerEdits {
  const t = useText('speakers');
  const report = useReport();
  const nameOf = useSpeakerName();
  const openSpeaker = useDesk((desk) => desk.openSpeaker);
  const update = useEdit('speakers.update');
  const addAlias = useEdit('speakers.addAlias');
  const removeAlias = useEdit('speakers.removeAlias');
  const merge = useEdit('speakers.merge');
  const split = useEdit('speakers.split');
  const pending = update.isPending || addAlias.isPending || removeAlias.isPending || merge.isPending || split.isPending;
  const [updateNow, addNow, removeNow, mergeNow, splitNow] = [
    update.mutate,
    addAlias.mutate,
    removeAlias.mutate,
    merge.mutate,
    split.mutate,
  ];
  return useMemo(() => {
    const onError = report.failed;
    return {
      pending,
      update(id, patch, done) {
        const onSuccess = (speaker: SpeakerDetails): void => {
          report.undoable(t('saved', { name: nameOf(speaker) }));
          done?.();
        };
        updateNow({ id, patch }, { onSuccess, onError });
      },
      confirm(id) {
        const onSuccess = (speaker: SpeakerDetails): void => report.undoable(t('confirmed', { name: nameOf(speaker) }));
        updateNow({ id, patch: { status: 'known' } }, { onSuccess, onError });
      },
      addAlias(id, alias, language, done) {
        const onSuccess = (): void => {
          report.undoable(t('aliasAdded', { alias }));
          done?.();
        };
        addNow({ id, alias, language }, { onSuccess, onError });
      },
      removeAlias(aliasId, alias) {
        removeNow({ aliasId }, { onSuccess: () => report.undoable(t('aliasRemoved', { alias })), onError });
      },
      merge(from, into, done) {
        const onSuccess = (kept: SpeakerDetails): void => {
          openSpeaker(kept.id);
          report.undoable(t('merged', { from: from.name, into: nameOf(kept) }));
          done?.();
        };
        mergeNow({ from: from.id, into }, { onSuccess, onError });
      },
      split(id, aliasIds, names, done) {
        const onSuccess = (made: SpeakerDetails): void => {
          openSpeaker(made.id);
          report.undoable(t('splitDone', { name: nameOf(made) }));
          done?.();
        };
        splitNow({ id, aliasIds: [...aliasIds], names }, { onSuccess, onError });
      },
    };
  }, [updateNow, addNow, removeNow, mergeNow, splitNow, pending, report, t, nameOf, openSpeaker]);
}
