// What a gazetteer entry says, and how the tables that hold the entries are read.

/** `spokesperson` is the voice of a body when nobody is named ("the army spokesman"); a named spokesman is a person with that role. */
export const gazetteerKinds = ['person', 'office', 'body', 'state', 'place', 'spokesperson'] as const;
export type GazetteerKind = (typeof gazetteerKinds)[number];

export interface NameForms<T> {
  readonly ar: T;
  readonly he: T;
  readonly en: T;
}

export interface GazetteerRole {
  /** Key of the office or spokesperson entry. */
  readonly office: string;
  readonly names: NameForms<string>;
  /** ISO months; null where open or not known. `to` is the last month in office. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface GazetteerEntry {
  /** Stable across versions: `person.blinken`, `office.usa.president`. */
  readonly key: string;
  readonly kind: GazetteerKind;
  readonly gender: 'female' | 'male' | null;
  /** The form to show, one a language. */
  readonly names: NameForms<string>;
  /** Other forms, each of which means this entry and no other. */
  readonly aliases: NameForms<readonly string[]>;
  /** Short forms that others bear too, or that are common words (الضيف): they count only beside a title that agrees with a role. */
  readonly sharedAliases: NameForms<readonly string[]>;
  /** Filled for persons. */
  readonly roles: readonly GazetteerRole[];
}

/** One line of a table. */
export interface Row {
  /** The words of the first column. */
  readonly head: readonly string[];
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly he: readonly string[];
  /** The items of the last column. */
  readonly rest: readonly string[];
}

/**
 * Reads `head | Arabic | English | Hebrew | rest`, one entry a line, items separated by commas. English stands between the
 * two, so that an editor shows the columns of a line in their order. Throws for a line of another shape.
 */
export function readTable(table: string): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const columns = line.split('|').map((column) => column.trim());
      const [head = '', ar = '', en = '', he = '', rest = ''] = columns;
      if (columns.length < 4 || columns.length > 5 || head === '' || ar === '' || en === '' || he === '') {
        throw new Error(`not a line of the gazetteer: ${line}`);
      }
      return { head: head.split(/\s+/), ar: listOf(ar), en: listOf(en), he: listOf(he), rest: listOf(rest) };
    });
}

export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What a `?` behind a form says: see `sharedAliases`. */
const SHARED = '?';

/** An entry of a row whose columns hold the canonical form first. */
export function entryOf(
  key: string,
  kind: GazetteerKind,
  row: Pick<Row, 'ar' | 'en' | 'he'>,
  gender: GazetteerEntry['gender'] = null,
  roles: readonly GazetteerRole[] = [],
): GazetteerEntry {
  const plain = (forms: readonly string[]): string[] => [
    ...new Set(forms.slice(1).filter((form) => !form.endsWith(SHARED))),
  ];
  const shared = (forms: readonly string[]): string[] =>
    forms.filter((form) => form.endsWith(SHARED)).map((form) => form.slice(0, -SHARED.length));
  return {
    key,
    kind,
    gender,
    names: { ar: row.ar[0] ?? '', he: row.he[0] ?? '', en: row.en[0] ?? '' },
    aliases: { ar: plain(row.ar), he: plain(row.he), en: plain(row.en) },
    sharedAliases: { ar: shared(row.ar), he: shared(row.he), en: shared(row.en) },
    roles,
  };
}
