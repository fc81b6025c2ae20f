// The archive's speakers read in one go: whom each was merged into, and what it is called.
import type { NamesByLanguage } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';

export type SpeakerNames = NamesByLanguage & { readonly name: string };

export interface SpeakerRegister {
  /** By id: the speaker that it is now, itself where it was never merged. */
  readonly roots: Int32Array;
  /** Words that stand for nobody certain. */
  readonly unnamed: ReadonlySet<number>;
  /** By root; forms that it lacks come from speakers merged into it, in the order of their ids. */
  readonly names: ReadonlyMap<number, SpeakerNames>;
}

export const NAMELESS: SpeakerNames = { name: '', ar: null, he: null, en: null };

type Row = readonly [
  id: number,
  into: number | null,
  name: string,
  ar: string | null,
  he: string | null,
  en: string | null,
  unnamed: number,
];

export function readSpeakerRegister(db: Connection): SpeakerRegister {
  const rows = db
    .prepare("SELECT id, merged_into, name, name_ar, name_he, name_en, status = 'unnamed' FROM speakers ORDER BY id")
    .raw()
    .all() as Row[];
  const roots = new Int32Array((rows.at(-1)?.[0] ?? 0) + 1);
  for (const [id, into] of rows) roots[id] = into ?? id;
  const names = new Map<number, SpeakerNames>();
  for (const [id, into, name, ar, he, en] of rows) if (into === null) names.set(id, { name, ar, he, en });
  for (const [id, into, , ar, he, en] of rows) {
    if (into === null) continue;
    let root = into;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[id] = root;
    const own = names.get(root) ?? NAMELESS;
    names.set(root, { name: own.name, ar: own.ar ?? ar, he: own.he ?? he, en: own.en ?? en });
  }
  const unnamed = new Set(rows.filter(([, into, , , , , is]) => into === null && is === 1).map(([id]) => id));
  return { roots, names, unnamed };
}
