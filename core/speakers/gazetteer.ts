// The shipped gazetteer: people, offices, bodies, states and places of this field with their forms in three languages. Public facts only.
import { bodies } from './gazetteer/bodies';
import { composeStates, type ComposedForms } from './gazetteer/compose';
import { entryOf, readTable, type GazetteerEntry, type GazetteerRole, type Row } from './gazetteer/entry';
import { offices } from './gazetteer/offices';
import { peopleOfAmerica } from './gazetteer/people-america';
import { peopleOfEgyptAndGulf } from './gazetteer/people-egypt-gulf';
import { peopleOfEurope } from './gazetteer/people-europe';
import { peopleOfOrganisations } from './gazetteer/people-international';
import { peopleOfIranAndTurkey } from './gazetteer/people-iran-turkey';
import { peopleOfIsrael } from './gazetteer/people-israel';
import { peopleOfLevantAndIraq } from './gazetteer/people-levant-iraq';
import { peopleOfAfricaAndYemen } from './gazetteer/people-north-africa-yemen';
import { peopleOfPalestine } from './gazetteer/people-palestine';
import { peopleOfTheWorld } from './gazetteer/people-world';
import { places } from './gazetteer/places';

export type { GazetteerEntry, GazetteerKind, GazetteerRole, NameForms } from './gazetteer/entry';

/** Grows with every change of an entry, so that an archive knows when to take the entries in again. */
export const GAZETTEER_VERSION = 1;

const people = [
  peopleOfIsrael,
  peopleOfPalestine,
  peopleOfEgyptAndGulf,
  peopleOfLevantAndIraq,
  peopleOfIranAndTurkey,
  peopleOfAfricaAndYemen,
  peopleOfAmerica,
  peopleOfEurope,
  peopleOfTheWorld,
  peopleOfOrganisations,
];

let entries: readonly GazetteerEntry[] | null = null;

/** Every entry, in a fixed order: states, offices and bodies, persons, places. Built at the first call. */
export function gazetteer(): readonly GazetteerEntry[] {
  entries ??= build();
  return entries;
}

function build(): readonly GazetteerEntry[] {
  const composed = composeStates();
  const posts = collectPosts(composed.offices);
  const byOffice = new Map(posts.map((entry) => [officeKey(entry.key), entry]));
  return [
    ...composed.states,
    ...posts,
    ...people.flatMap(readTable).map((row) => personOf(row, byOffice)),
    ...readTable(places).map((row) => entryOf(`place.${row.head[0] ?? ''}`, 'place', row)),
  ];
}

/** Composed offices and bodies, with what the hand-written tables add to them, then the hand-written ones of their own. */
function collectPosts(composed: readonly ComposedForms[]): GazetteerEntry[] {
  const written = [
    ...readTable(offices).map((row) => ({ ...row, key: row.head[0] ?? '', kind: postKind(row.head[1]) })),
    ...readTable(bodies).map((row) => ({ ...row, key: row.head[0] ?? '', kind: 'body' as const })),
  ];
  const byKey = new Map<
    string,
    { kind: 'body' | 'office' | 'spokesperson'; ar: string[]; en: string[]; he: string[] }
  >();
  for (const { key, kind, ar, en, he } of [...composed, ...written]) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { kind, ar: [...ar], en: [...en], he: [...he] });
    else if (known.kind !== kind) throw new Error(`${key} is ${known.kind} and ${kind}`);
    else {
      known.ar.push(...ar);
      known.en.push(...en);
      known.he.push(...he);
    }
  }
  return [...byKey].map(([key, { kind, ...forms }]) => entryOf(`${kind}.${key}`, kind, forms));
}

function postKind(word: string | undefined): 'body' | 'office' | 'spokesperson' {
  if (word === 'body' || word === 'office' || word === 'spokesperson') return word;
  throw new Error(`not a kind of office: ${word ?? ''}`);
}

/** `office.usa.president` → `usa.president`. */
function officeKey(key: string): string {
  return key.slice(key.indexOf('.') + 1);
}

function personOf(row: Row, byOffice: ReadonlyMap<string, GazetteerEntry>): GazetteerEntry {
  const [key = '', gender = ''] = row.head;
  if (gender !== 'f' && gender !== 'm') throw new Error(`gender of ${key}`);
  const roles = row.rest.map((held) => roleOf(held, byOffice, key));
  return entryOf(`person.${key}`, 'person', row, gender === 'f' ? 'female' : 'male', roles);
}

const HELD = /^(\S+)(?: (\d{4}-\d{2})?\.\.(\d{4}-\d{2})?)?$/;

/** Reads `usa.president 2017-01..2021-01`; the dates may be missing. */
function roleOf(held: string, byOffice: ReadonlyMap<string, GazetteerEntry>, person: string): GazetteerRole {
  const match = HELD.exec(held);
  const office = byOffice.get(match?.[1] ?? '');
  if (match === null || office === undefined) throw new Error(`no office behind "${held}" of ${person}`);
  return { office: office.key, names: office.names, from: match[2] ?? null, to: match[3] ?? null };
}
