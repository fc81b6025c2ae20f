// The archive's speakers read in one go: whom each was merged into, and what it is called.
import type { SpeakerRef, SpeakerSummary } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';

export type RegisteredSpeaker = SpeakerRef & Pick<SpeakerSummary, 'status'>;

export interface SpeakerRegister {
  /** By id: the speaker that it is now, itself where it was never merged. */
  readonly roots: Int32Array;
  /** By root; forms of the name that it lacks come from speakers merged into it, in the order of their ids. */
  readonly speakers: ReadonlyMap<number, RegisteredSpeaker>;
}

type Row = readonly [
  id: number,
  into: number | null,
  name: string,
  ar: string | null,
  he: string | null,
  en: string | null,
  kind: SpeakerRef['kind'],
  status: SpeakerSummary['status'],
];

export function readSpeakerRegister(db: Connection): SpeakerRegister {
  const rows = db
    .prepare('SELECT id, merged_into, name, name_ar, name_he, name_en, kind, status FROM speakers ORDER BY id')
    .raw()
    .all() as Row[];
  const roots = new Int32Array((rows.at(-1)?.[0] ?? 0) + 1);
  for (const [id, into] of rows) roots[id] = into ?? id;
  const speakers = new Map<number, RegisteredSpeaker>();
  for (const [id, into, name, ar, he, en, kind, status] of rows) {
    if (into === null) speakers.set(id, { id, name, names: { ar, he, en }, kind, status });
  }
  for (const [id, into, , ar, he, en] of rows) {
    if (into === null) continue;
    let root = into;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[id] = root;
    const own = speakers.get(root);
    if (!own) continue;
    const names = { ar: own.names.ar ?? ar, he: own.names.he ?? he, en: own.names.en ?? en };
    speakers.set(root, { ...own, names });
  }
  return { roots, speakers };
}
