// The commands over speakers: lists and pages of them, and the analyst's work on the registry.
import type { CommandArgs, Handlers, ReadCommand, WriteCommand } from '../../core/contract/commands';
import type { OperationKind } from '../../core/contract/operations';
import type { SpeakerDetails } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { runOperation, type OperationParams } from './operations';
import { giveAlias } from './speaker-aliases';
import { listSpeakers, speakerDetails } from './speaker-read';
import { speakerRefs } from './speaker-refs';
import { createSpeaker, mergeSpeakers, removeAlias, splitSpeaker, updateSpeaker } from './speaker-write';

export function speakerReads(db: Connection): Pick<Handlers<ReadCommand>, 'speakers.list' | 'speakers.get'> {
  const list = db.transaction((input: CommandArgs<'speakers.list'>) => listSpeakers(db, input));
  const get = db.transaction((id: number) => speakerDetails(db, id));
  return { 'speakers.list': (input) => list(input), 'speakers.get': ({ id }) => get(id) };
}

type SpeakerWrites =
  | 'speakers.create'
  | 'speakers.update'
  | 'speakers.addAlias'
  | 'speakers.removeAlias'
  | 'speakers.merge'
  | 'speakers.split';

export function speakerWrites(db: Connection): Pick<Handlers<WriteCommand>, SpeakerWrites> {
  const nameOf = (id: number): string => speakerRefs(db).ref(id).name;
  /** `change` answers the speaker to show and what the history says of it. */
  const changing = (
    kind: OperationKind,
    change: () => { readonly id: number; readonly params: OperationParams },
  ): SpeakerDetails =>
    runOperation(
      db,
      kind,
      ({ params }) => params,
      () => {
        const { id, params } = change();
        return { params, details: speakerDetails(db, id) };
      },
    ).details;
  return {
    'speakers.create': (input) =>
      changing('speaker.create', () => {
        const id = createSpeaker(db, input);
        return { id, params: { name: nameOf(id) } };
      }),
    'speakers.update': (input) =>
      changing('speaker.update', () => {
        updateSpeaker(db, input);
        return { id: input.id, params: { name: nameOf(input.id) } };
      }),
    'speakers.addAlias': ({ id, alias, language }) =>
      changing('speaker.alias', () => {
        giveAlias(db, id, alias.trim(), language);
        return { id, params: { name: nameOf(id), alias: alias.trim() } };
      }),
    'speakers.removeAlias': ({ aliasId }) =>
      changing('speaker.alias', () => {
        const { speakerId, alias } = removeAlias(db, aliasId);
        return { id: speakerId, params: { name: nameOf(speakerId), alias } };
      }),
    'speakers.merge': ({ from, into }) =>
      changing('speaker.merge', () => {
        const params = { from: nameOf(from), into: nameOf(into) };
        mergeSpeakers(db, from, into);
        return { id: into, params };
      }),
    'speakers.split': (input) =>
      changing('speaker.split', () => {
        const id = splitSpeaker(db, input);
        return { id, params: { name: nameOf(id) } };
      }),
  };
}
