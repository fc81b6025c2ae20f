// What of a statement the form has changed: only that is sent, so that one's own words for the rest stay untouched.
import type { Statement } from '../../../core/contract/schema/statements';
import type { StatementDraft } from './statement-form';
import type { StatementPatch } from './use-statement-edits';

export function patchOf(
  before: Pick<Statement, 'start' | 'end' | 'speaker' | 'stance' | 'kind' | 'note'>,
  draft: Omit<StatementDraft, 'speaker'>,
  speakerId: number | null,
): StatementPatch {
  const patch: StatementPatch = {};
  if (draft.start !== before.start || draft.end !== before.end)
    Object.assign(patch, { start: draft.start, end: draft.end });
  if (speakerId !== (before.speaker?.id ?? null)) patch.speakerId = speakerId;
  if (draft.stance !== before.stance) patch.stance = draft.stance;
  if (draft.kind !== before.kind) patch.kind = draft.kind;
  if (draft.note !== before.note) patch.note = draft.note;
  return patch;
}
