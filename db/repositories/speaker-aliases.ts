// Names move between speakers, and with each the statements that were told under it; each function runs inside an operation.
import { MarsadError } from '../../core/contract/errors';
import { foldedName, nameKey } from '../analysis/name-forms';
import type { Connection } from '../archive/connection';
import { speakerRefs } from './speaker-refs';

export interface AliasRow {
  readonly id: number;
  readonly speaker_id: number;
  readonly alias: string;
  readonly folded: string;
  readonly name_key: string;
  readonly language: string;
  readonly origin: 'seen' | 'analyst' | 'gazetteer';
}

const ROW = 'SELECT id, speaker_id, alias, folded, name_key, language, origin FROM speaker_aliases';

/** SPEAKER_NOT_FOUND {name} where there is no such alias. */
export function aliasRow(db: Connection, id: number): AliasRow {
  const row = db.prepare(`${ROW} WHERE id = ?`).get(id) as AliasRow | undefined;
  if (!row) throw new MarsadError('SPEAKER_NOT_FOUND', { name: `#${id}` });
  return row;
}

/**
 * Enters a name that the analyst gives a speaker; nothing happens where it has it already.
 * SPEAKER_ALIAS_TAKEN {alias, name, speakerId} where another speaker bears it; BAD_REQUEST for a name without a letter.
 */
export function giveAlias(db: Connection, speakerId: number, alias: string, language: string): void {
  const folded = foldedName(alias);
  if (folded === '') throw new MarsadError('BAD_REQUEST', { name: 'speakers', field: 'alias', problem: 'no_letter' });
  const refs = speakerRefs(db);
  const root = refs.root(speakerId);
  const bearers = db.prepare(`${ROW} WHERE name_key = ?`).all(nameKey(alias)) as AliasRow[];
  const other = bearers.find((one) => refs.root(one.speaker_id) !== root);
  if (other) {
    const { id, name } = refs.ref(other.speaker_id);
    throw new MarsadError('SPEAKER_ALIAS_TAKEN', { alias, name, speakerId: id });
  }
  if (bearers.some((one) => one.folded === folded && one.language === language)) return;
  addAlias(db, root, { alias, folded, language });
}

/** Gives a name to another speaker for good, with the statements and relays under it. What is shipped stays shipped, too. */
export function moveAlias(db: Connection, from: AliasRow, speakerId: number): void {
  const there = db
    .prepare('SELECT id FROM speaker_aliases WHERE folded = ? AND language = ? AND speaker_id = ?')
    .pluck()
    .get(from.folded, from.language, speakerId) as number | undefined;
  if (there === undefined && from.origin !== 'gazetteer') {
    db.prepare("UPDATE speaker_aliases SET speaker_id = ?, origin = 'analyst' WHERE id = ?").run(speakerId, from.id);
    db.prepare('UPDATE statements SET speaker_id = ? WHERE alias_id = ?').run(speakerId, from.id);
    return;
  }
  const into = there ?? addAlias(db, speakerId, from);
  db.prepare('UPDATE statements SET speaker_id = ?, alias_id = ? WHERE alias_id = ?').run(speakerId, into, from.id);
  repointRelays(db, from.id, into);
  if (from.origin !== 'gazetteer') db.prepare('DELETE FROM speaker_aliases WHERE id = ?').run(from.id);
}

/** Whether a statement or a relay stands under the name. */
export function isUsed(db: Connection, aliasId: number): boolean {
  if (db.prepare('SELECT 1 FROM statements WHERE alias_id = ? LIMIT 1').get(aliasId) !== undefined) return true;
  return relaysOf(db, aliasId).length > 0;
}

function addAlias(
  db: Connection,
  speakerId: number,
  { alias, folded, language }: Pick<AliasRow, 'alias' | 'folded' | 'language'>,
): number {
  return Number(
    db
      .prepare(
        "INSERT INTO speaker_aliases(speaker_id, alias, folded, name_key, language, origin) VALUES (?, ?, ?, ?, ?, 'analyst')",
      )
      .run(speakerId, alias, folded, nameKey(alias), language).lastInsertRowid,
  );
}

interface Relayed {
  readonly id: number;
  readonly relay: string;
}

function relaysOf(db: Connection, aliasId: number): Relayed[] {
  return db
    .prepare(
      `SELECT id, relay FROM statements WHERE relay <> '[]'
         AND EXISTS (SELECT 1 FROM json_each(relay) WHERE json_extract(value, '$.aliasId') = ?)`,
    )
    .all(aliasId) as Relayed[];
}

/** Relays that stand under one name stand under another from now on. */
export function repointRelays(db: Connection, from: number, into: number): void {
  const update = db.prepare('UPDATE statements SET relay = ? WHERE id = ?');
  for (const { id, relay } of relaysOf(db, from)) {
    const images = JSON.parse(relay) as { aliasId: number | null }[];
    const moved = images.map((image) => (image.aliasId === from ? { ...image, aliasId: into } : image));
    update.run(JSON.stringify(moved), id);
  }
}
