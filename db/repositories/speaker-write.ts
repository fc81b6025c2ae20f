// Makes, changes, merges and splits speakers; each function runs inside an operation.
import type { CommandArgs } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { NamesByLanguage } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { aliasRow, giveAlias, isUsed, moveAlias } from './speaker-aliases';
import { speakerRefs } from './speaker-refs';

type Fields = Readonly<Record<'kind' | 'status' | 'roles', string>>;

const LANGUAGES = ['ar', 'he', 'en'] as const;

/** SPEAKER_ALIAS_TAKEN {alias, name, speakerId}; BAD_REQUEST where no name is given. */
export function createSpeaker(db: Connection, { names, kind, roles }: CommandArgs<'speakers.create'>): number {
  const id = insertSpeaker(db, names, { kind, status: 'known', roles: JSON.stringify(roles) });
  giveNames(db, id, names);
  return id;
}

/** Names that it had before still lead to it. SPEAKER_NOT_FOUND {name}, SPEAKER_ALIAS_TAKEN {alias, name, speakerId}. */
export function updateSpeaker(db: Connection, { id, patch }: CommandArgs<'speakers.update'>): void {
  const root = speakerRefs(db).root(id);
  const { names, kind, roles, note, status } = patch;
  const columns: Readonly<Record<string, string | null | undefined>> = {
    ...(names === undefined ? {} : { ...nameColumns(names), name: shownName(names) }),
    ...{ kind, note, status, roles: roles === undefined ? undefined : JSON.stringify(roles) },
  };
  for (const [column, value] of Object.entries(columns)) {
    if (value === undefined) continue;
    db.prepare(`UPDATE speakers SET ${column} = $value WHERE id = $id AND ${column} IS NOT $value`).run({
      value,
      id: root,
    });
  }
  if (names !== undefined) giveNames(db, root, names);
}

/** SPEAKER_NOT_FOUND {name}, SPEAKER_INTO_ITSELF {name}. */
export function mergeSpeakers(db: Connection, from: number, into: number): void {
  const refs = speakerRefs(db);
  const [leaving, staying] = [refs.root(from), refs.root(into)];
  if (leaving === staying) throw new MarsadError('SPEAKER_INTO_ITSELF', { name: refs.ref(staying).name });
  db.prepare('UPDATE speakers SET merged_into = ? WHERE id = ?').run(staying, leaving);
}

/** Answers the new speaker. SPEAKER_NOT_FOUND {name}, BAD_REQUEST where a name is not one of the speaker's. */
export function splitSpeaker(db: Connection, { id, aliasIds, names }: CommandArgs<'speakers.split'>): number {
  const refs = speakerRefs(db);
  const root = refs.root(id);
  const aliases = [...new Set(aliasIds)].map((aliasId) => aliasRow(db, aliasId));
  if (aliases.some((alias) => refs.root(alias.speaker_id) !== root)) {
    throw new MarsadError('BAD_REQUEST', { name: 'speakers.split', field: 'aliasIds', problem: 'of_another_speaker' });
  }
  const { kind } = refs.ref(root);
  const made = insertSpeaker(db, names, { kind, status: 'known', roles: '[]' });
  for (const alias of aliases) moveAlias(db, alias, made);
  giveNames(db, made, names, root);
  return made;
}

/**
 * Takes a name off a speaker. Statements that were told under it go with it, to a candidate of that name: the analyst has said
 * who they are not. Answers the speaker that had it. SPEAKER_NOT_FOUND {name}; BAD_REQUEST for a shipped name, or the only one.
 */
export function removeAlias(db: Connection, aliasId: number): { readonly speakerId: number; readonly alias: string } {
  const alias = aliasRow(db, aliasId);
  const refs = speakerRefs(db);
  const root = refs.root(alias.speaker_id);
  const refuse = (problem: string): never => {
    throw new MarsadError('BAD_REQUEST', { name: 'speakers.removeAlias', field: 'aliasId', problem });
  };
  if (alias.origin === 'gazetteer') refuse('shipped');
  const count = db
    .prepare('SELECT count(*) FROM speaker_aliases WHERE speaker_id IN (SELECT value FROM json_each(?))')
    .pluck();
  if (count.get(JSON.stringify(refs.group(root))) === 1) refuse('only_name');
  if (isUsed(db, aliasId)) {
    const none: NamesByLanguage = { ar: null, he: null, en: null };
    const language = LANGUAGES.find((one) => one === alias.language) ?? 'en';
    const names = { ...none, [language]: alias.alias };
    moveAlias(db, alias, insertSpeaker(db, names, { kind: 'unknown', status: 'candidate', roles: '[]' }));
  } else {
    db.prepare('DELETE FROM speaker_aliases WHERE id = ?').run(aliasId);
  }
  return { speakerId: root, alias: alias.alias };
}

function insertSpeaker(db: Connection, names: NamesByLanguage, { kind, status, roles }: Fields): number {
  const { name_ar, name_he, name_en } = nameColumns(names);
  return Number(
    db
      .prepare(
        'INSERT INTO speakers(kind, name, name_ar, name_he, name_en, status, roles, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(kind, shownName(names), name_ar, name_he, name_en, status, roles, new Date().toISOString()).lastInsertRowid,
  );
}

/** Every name leads to the speaker. After a split, a name may still be borne by the speaker `besides`. */
function giveNames(db: Connection, id: number, names: NamesByLanguage, besides?: number): void {
  for (const language of LANGUAGES) {
    const name = cleaned(names[language]);
    if (name === null) continue;
    try {
      giveAlias(db, id, name, language);
    } catch (error) {
      const taken = error instanceof MarsadError && error.code === 'SPEAKER_ALIAS_TAKEN';
      if (!taken || error.params['speakerId'] !== besides) throw error;
    }
  }
}

function nameColumns({
  ar,
  he,
  en,
}: NamesByLanguage): Readonly<Record<'name_ar' | 'name_he' | 'name_en', string | null>> {
  return { name_ar: cleaned(ar), name_he: cleaned(he), name_en: cleaned(en) };
}

/** The form to show where no language is asked for. */
function shownName({ en, ar, he }: NamesByLanguage): string {
  const name = cleaned(en) ?? cleaned(ar) ?? cleaned(he);
  if (name === null) throw new MarsadError('BAD_REQUEST', { name: 'speakers', field: 'names', problem: 'empty' });
  return name;
}

function cleaned(name: string | null): string | null {
  const trimmed = name?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
