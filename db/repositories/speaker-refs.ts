// Speakers as others refer to them: merged ones followed to the one that they are now.
import { MarsadError } from '../../core/contract/errors';
import type { NamesByLanguage, SpeakerKind, SpeakerRef } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly ar: string | null;
  readonly he: string | null;
  readonly en: string | null;
  readonly kind: SpeakerKind;
}

export interface SpeakerRefs {
  /** The speaker that `id` is now. SPEAKER_NOT_FOUND {name}. */
  root(id: number): number;
  /** `root` and every speaker that was merged into it, itself first. */
  group(root: number): readonly number[];
  /** Of the speaker that `id` is now; names that it lacks come from those merged into it. */
  ref(id: number): SpeakerRef;
  /** Of the speaker that a name was entered under; null where the name is gone. */
  ofAlias(aliasId: number): SpeakerRef | null;
}

/** Remembers what it has read: make one for each question. */
export function speakerRefs(db: Connection): SpeakerRefs {
  const above = db.prepare('SELECT merged_into FROM speakers WHERE id = ?').pluck();
  const below = db
    .prepare(
      `WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT s.id FROM speakers s JOIN below b ON s.merged_into = b.id)
       SELECT id FROM below ORDER BY id`,
    )
    .pluck();
  const select = db.prepare(
    'SELECT id, name, name_ar AS ar, name_he AS he, name_en AS en, kind FROM speakers WHERE id = ?',
  );
  const aliasSpeaker = db.prepare('SELECT speaker_id FROM speaker_aliases WHERE id = ?').pluck();
  const roots = new Map<number, number>();
  const refs = new Map<number, SpeakerRef>();

  const root = (id: number): number => {
    const known = roots.get(id);
    if (known !== undefined) return known;
    let at = id;
    for (;;) {
      const next = above.get(at) as number | null | undefined;
      if (next === undefined) throw new MarsadError('SPEAKER_NOT_FOUND', { name: id });
      if (next === null) break;
      at = next;
    }
    roots.set(id, at);
    return at;
  };
  const group = (of: number): readonly number[] => {
    const ids = below.all(of) as number[];
    return [of, ...ids.filter((id) => id !== of)];
  };
  const ref = (id: number): SpeakerRef => {
    const own = root(id);
    let known = refs.get(own);
    if (!known) refs.set(own, (known = refFrom(group(own).map((one) => select.get(one) as Row))));
    return known;
  };
  return {
    root,
    group,
    ref,
    ofAlias(aliasId) {
      const id = aliasSpeaker.get(aliasId) as number | undefined;
      return id === undefined ? null : ref(id);
    },
  };
}

function refFrom(rows: readonly Row[]): SpeakerRef {
  const [own] = rows;
  if (!own) throw new Error('a group of speakers holds at least one');
  const first = (language: keyof NamesByLanguage): string | null =>
    rows.map((row) => row[language]).find((name) => name !== null) ?? null;
  const names = { ar: first('ar'), he: first('he'), en: first('en') };
  return { id: own.id, name: own.name, names, kind: own.kind };
}
