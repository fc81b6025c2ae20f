// The registry's entries, ready for look-ups by folded name, surname and office.
import { foldName, foldNameWords } from './fold-name';

/** Forms of a name by language; null where none is known. */
export interface RoleNames {
  readonly ar: string | null;
  readonly he: string | null;
  readonly en: string | null;
}

export interface RegistryRole {
  readonly role: RoleNames;
  /** ISO month or day; null where open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface RegistryEntry {
  readonly id: number;
  readonly kind: 'body' | 'office' | 'person' | 'place' | 'spokesperson' | 'state' | 'unknown';
  /** A `candidate` is found by its whole names only, so that what resolves does not depend on the order in which names were met. */
  readonly status: 'candidate' | 'known';
  readonly names: RoleNames;
  readonly aliases: readonly string[];
  /** Forms that others bear too: they count only beside a title that agrees with a role. */
  readonly sharedAliases?: readonly string[];
  /** The aliases hold every short form that means this entry, so its bare surname counts only beside an agreeing title. */
  readonly shortFormsListed?: boolean;
  readonly roles: readonly RegistryRole[];
}

export interface IndexedRole {
  /** Folded names of the role. */
  readonly names: readonly string[];
  /** Offices of the registry that bear one of these names. */
  readonly offices: ReadonlySet<number>;
  readonly from: string | null;
  readonly to: string | null;
}

interface Indexed {
  readonly entry: RegistryEntry;
  readonly forms: readonly string[];
  readonly shared: readonly string[];
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
}

/** Words that belong to the surname they stand before. */
const SURNAME_PARTICLES = new Set(
  'ابو بو بن ولد دي فون لو دا ام bin abu ould von van der den de di da del la le du dos st בנ אבו ולד דה פונ לה די ואנ'.split(
    ' ',
  ),
);
/** Second words of compound names: نصر الله, صلاح الدين, نور الدين. */
const COMPOUND_ENDS = new Set('الله دين اوغلو oglu ogullari אללה'.split(' '));
/** Shorter ones (بري is three) would meet common words. */
const SHORTEST_SURNAME = 3;

/**
 * Adding and removing cost in proportion to the entry's own forms. Roles are bound to offices when they are asked for, so
 * entries may come in any order.
 */
export class SpeakerIndex {
  readonly #entries = new Map<number, Indexed>();
  readonly #byForm = new Map<string, number[]>();
  readonly #bySharedForm = new Map<string, number[]>();
  readonly #bySurname = new Map<string, number[]>();
  readonly #givenNames = new Map<string, number>();
  readonly #roles = new Map<number, readonly IndexedRole[]>();

  constructor(entries: Iterable<RegistryEntry> = []) {
    for (const entry of entries) this.add(entry);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Takes an entry in; one with the same id is replaced. */
  add(entry: RegistryEntry): void {
    this.remove(entry.id);
    const forms = distinct([entry.names.ar, entry.names.he, entry.names.en, ...entry.aliases].map(folded));
    const shared = distinct((entry.sharedAliases ?? []).map(folded)).filter((form) => !forms.includes(form));
    const full =
      entry.kind === 'person' ? forms.map((form) => form.split(' ')).filter((words) => words.length > 1) : [];
    const indexed: Indexed = {
      entry,
      forms,
      shared,
      surnames: entry.status === 'known' ? distinct(full.map(surnameOf)) : [],
      givenNames: distinct(full.map((words) => words[0] ?? '')),
    };
    this.#entries.set(entry.id, indexed);
    for (const form of forms) push(this.#byForm, form, entry.id);
    for (const form of shared) push(this.#bySharedForm, form, entry.id);
    for (const surname of indexed.surnames) push(this.#bySurname, surname, entry.id);
    for (const name of indexed.givenNames) this.#givenNames.set(name, (this.#givenNames.get(name) ?? 0) + 1);
    this.#roles.clear();
  }

  /** Forgets an entry; one that is not there changes nothing. */
  remove(id: number): void {
    const indexed = this.#entries.get(id);
    if (indexed === undefined) return;
    this.#entries.delete(id);
    for (const form of indexed.forms) pull(this.#byForm, form, id);
    for (const form of indexed.shared) pull(this.#bySharedForm, form, id);
    for (const surname of indexed.surnames) pull(this.#bySurname, surname, id);
    for (const name of indexed.givenNames) {
      const count = (this.#givenNames.get(name) ?? 0) - 1;
      if (count > 0) this.#givenNames.set(name, count);
      else this.#givenNames.delete(name);
    }
    this.#roles.clear();
  }

  get(id: number): RegistryEntry | undefined {
    return this.#entries.get(id)?.entry;
  }

  /** Entries that bear a folded form as a name of their own. */
  byForm(form: string): readonly number[] {
    return this.#byForm.get(form) ?? NONE;
  }

  /** Entries for which a folded form counts only beside an agreeing title. */
  bySharedForm(form: string): readonly number[] {
    return this.#bySharedForm.get(form) ?? NONE;
  }

  /** Known persons whose full names end in a folded surname; none where the word is somebody's first name too. */
  bySurname(surname: string): readonly number[] {
    if (surname.length < SHORTEST_SURNAME || this.#givenNames.has(surname)) return NONE;
    return this.#bySurname.get(surname) ?? NONE;
  }

  /** Offices and spokespersons of which a folded title is a name. */
  officesNamed(title: string): readonly number[] {
    return this.byForm(title).filter((id) => isOffice(this.get(id)?.kind));
  }

  rolesOf(id: number): readonly IndexedRole[] {
    const known = this.#roles.get(id);
    if (known !== undefined) return known;
    const roles = (this.get(id)?.roles ?? []).map(({ role, from, to }) => {
      const names = distinct([role.ar, role.he, role.en].map(folded));
      return { names, offices: new Set(names.flatMap((name) => this.officesNamed(name))), from, to };
    });
    this.#roles.set(id, roles);
    return roles;
  }
}

export function isOffice(kind: RegistryEntry['kind'] | undefined): boolean {
  return kind === 'office' || kind === 'spokesperson';
}

/** The surname of a full folded name, with the particles that belong to it. */
function surnameOf(words: readonly string[]): string {
  let from = words.length - 1;
  if (COMPOUND_ENDS.has(words[from] ?? '') && from > 1) from--;
  while (from > 1 && SURNAME_PARTICLES.has(words[from - 1] ?? '')) from--;
  return words.slice(from).join(' ');
}

/** The surname that a name of several words ends in, '' for a single word. */
export function surnameIn(name: string): string {
  const words = foldNameWords(name);
  return words.length > 1 ? surnameOf(words) : '';
}

const NONE: readonly number[] = [];

function folded(form: string | null): string {
  return form === null ? '' : foldName(form);
}

function distinct(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== '');
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}

function pull(map: Map<string, number[]>, key: string, id: number): void {
  const rest = (map.get(key) ?? []).filter((other) => other !== id);
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}
