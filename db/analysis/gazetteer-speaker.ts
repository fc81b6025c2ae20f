// Gives a speaker of the shipped gazetteer its row in the archive when it is first met, with every form of its name.
import { gazetteer, GAZETTEER_VERSION, type GazetteerEntry, type GazetteerKind } from '../../core/speakers/gazetteer';
import type { NamesByLanguage, SpeakerDetails, SpeakerKind } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { isTouched } from './candidate-names';
import { foldedName, nameKey } from './name-forms';

const KINDS: Readonly<Record<GazetteerKind, SpeakerKind>> = {
  person: 'person',
  office: 'office',
  body: 'body',
  state: 'state',
  spokesperson: 'spokesperson',
  place: 'unknown',
};
const LANGUAGES = ['ar', 'he', 'en'] as const;
const TAKEN_IN = 'gazetteer_version';

/** Answers the id for a key of the gazetteer; belongs into a transaction. @throws Error for a key that the gazetteer does not have */
export function gazetteerSpeaker(db: Connection): (key: string) => number {
  const find = db.prepare('SELECT id FROM speakers WHERE gazetteer_key = ?').pluck();
  const add = db.prepare(
    `INSERT INTO speakers(gazetteer_key, kind, name, name_ar, name_he, name_en, status, roles, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 'known', ?, ?)`,
  );
  const addForms = formWriter(db);
  return (key) => {
    const known = find.get(key) as number | undefined;
    if (known !== undefined) return known;
    const entry = entryOf(key);
    if (!entry) throw new Error(`the gazetteer has no entry ${key}`);
    const { ar, he, en } = namesOf(entry);
    const values = [key, KINDS[entry.kind], en ?? ar ?? key, ar, he, en, rolesOf(entry), new Date().toISOString()];
    const id = Number(add.run(values).lastInsertRowid);
    addForms(id, entry);
    return id;
  };
}

/** Brings rows that an older gazetteer has filled up to this one: new forms for all, names and roles where the analyst has changed nothing. */
export function takeInGazetteer(db: Connection): void {
  const meta = db.prepare('SELECT value FROM meta WHERE key = ?').pluck();
  if (Number(meta.get(TAKEN_IN)) === GAZETTEER_VERSION) return;
  const addForms = formWriter(db);
  const rename = db.prepare(
    'UPDATE speakers SET name = ?, name_ar = ?, name_he = ?, name_en = ?, roles = ? WHERE id = ?',
  );
  db.transaction(() => {
    const rows = db.prepare('SELECT id, gazetteer_key AS key FROM speakers WHERE gazetteer_key IS NOT NULL').all();
    for (const { id, key } of rows as { id: number; key: string }[]) {
      const entry = entryOf(key);
      if (!entry) continue; // it has left the gazetteer, not the archive
      const touched = isTouched(db, id);
      addForms(id, entry);
      const { ar, he, en } = namesOf(entry);
      if (!touched) rename.run(en ?? ar ?? key, ar, he, en, rolesOf(entry), id);
    }
    db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value').run(
      TAKEN_IN,
      String(GAZETTEER_VERSION),
    );
  }).immediate();
}

/** Forms that others bear too are left out: they do not lead to this speaker by themselves. */
function formWriter(db: Connection): (speakerId: number, entry: GazetteerEntry) => void {
  const add = db.prepare(
    `INSERT INTO speaker_aliases(speaker_id, alias, folded, name_key, language, origin) VALUES (?, ?, ?, ?, ?, 'gazetteer')
     ON CONFLICT DO NOTHING`,
  );
  return (speakerId, { names, aliases }) => {
    for (const language of LANGUAGES) {
      for (const form of [names[language], ...aliases[language]]) {
        if (form !== '') add.run(speakerId, form, foldedName(form), nameKey(form), language);
      }
    }
  };
}

let byKey: ReadonlyMap<string, GazetteerEntry> | null = null;

function entryOf(key: string): GazetteerEntry | undefined {
  byKey ??= new Map(gazetteer().map((entry) => [entry.key, entry]));
  return byKey.get(key);
}

function namesOf({ names }: GazetteerEntry): NamesByLanguage {
  return { ar: names.ar || null, he: names.he || null, en: names.en || null };
}

function rolesOf({ roles }: GazetteerEntry): string {
  return JSON.stringify(
    roles.map(({ names, from, to }): SpeakerDetails['roles'][number] => ({ role: names, from, to })),
  );
}
