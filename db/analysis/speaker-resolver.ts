// What can be told of a source from its article and from the speakers that are known: the shipped gazetteer's and the analyst's.
import type { FoundSource } from '../../core/model/analysis-ports';
import type { SpeakerDetails } from '../../core/contract/schema/statements';
import { foldName, foldNameWords } from '../../core/speakers/fold-name';
import { gazetteer, type GazetteerEntry } from '../../core/speakers/gazetteer';
import { registryEntryOf } from '../../core/speakers/gazetteer-registry';
import { namesSomebody } from '../../core/speakers/names-somebody';
import { resolveSpeaker, type Resolution } from '../../core/speakers/resolve-speaker';
import { SpeakerIndex, type RegistryEntry } from '../../core/speakers/speaker-index';
import { splitTitle } from '../../core/speakers/split-title';
import type { NamedSource } from '../../core/statements/model';
import type { Connection } from '../archive/connection';
import { versionReader } from '../search/archive-version';

/** The article that names a source. */
export interface NamingArticle {
  readonly language: string;
  /** ISO date; null when undated. */
  readonly date: string | null;
  readonly body: string;
}

interface KnownSpeaker {
  readonly id: number;
  readonly key: string | null;
  readonly kind: RegistryEntry['kind'];
  readonly ar: string | null;
  readonly he: string | null;
  readonly en: string | null;
  readonly roles: string;
}

/** Entries of the gazetteer are numbered from 1 in their order; speakers that the analyst made known come after them, by their id. */
export class SpeakerResolver {
  private readonly index = new SpeakerIndex();
  /** What the index holds, by id, to tell what has changed. */
  private entries = new Map<number, string>();
  private seen = '';
  private readonly version;

  constructor(private readonly db: Connection) {
    this.version = versionReader(db);
  }

  /** Takes in what the analyst has changed since. */
  refresh(): void {
    const { work } = this.version();
    if (this.seen === work) return;
    this.seen = work;
    const entries = new Map<number, string>();
    for (const entry of entriesOf(this.db)) {
      const text = JSON.stringify(entry);
      entries.set(entry.id, text);
      if (this.entries.get(entry.id) !== text) this.index.add(entry);
    }
    for (const id of this.entries.keys()) if (!entries.has(id)) this.index.remove(id);
    this.entries = entries;
  }

  /** What names the sources of one article. */
  forArticle({ language, date, body }: NamingArticle): (source: NamedSource) => FoundSource {
    let persons: readonly string[] | null = null;
    return ({ name, span }) => {
      const mention = { mention: name, language, date };
      let resolved = resolveSpeaker(this.index, mention);
      if (resolved.by === 'office') {
        persons ??= this.personsIn(body);
        resolved = resolveSpeaker(this.index, { ...mention, namesInArticle: persons });
      }
      const entered = this.enteredName(name, language, resolved);
      return { name, span, entered, ...speakerOf(resolved.id), named: isNamed(resolved, language) };
    };
  }

  /** Known persons whose full names stand in the text. */
  private personsIn(body: string): string[] {
    const text = ` ${foldNameWords(body).join(' ')} `;
    return personForms().filter((form) => text.includes(` ${form} `));
  }

  /** Under which name the source is entered: without its title, where it has a name of its own. */
  private enteredName(name: string, language: string, { id, by, candidate }: Resolution): string {
    if (candidate !== null) return candidate;
    if (by === 'office' || by === 'bearer-in-article') return name;
    if (by === 'particle' && id !== null) {
      const names = this.index.get(id)?.names;
      return (language === 'ar' ? names?.ar : language === 'he' ? names?.he : names?.en) ?? name;
    }
    return splitTitle(name, language).name || name;
  }
}

/** What several entries could be is a name, though nobody can say whose. */
function isNamed({ id, candidate, ambiguous }: Resolution, language: string): boolean {
  return id !== null || ambiguous.length > 0 || (candidate !== null && namesSomebody(candidate, language));
}

const foldedForms = new Map<string, string>();

/** For forms of the gazetteer, which are asked for at every change of the registry. */
function foldedForm(form: string): string {
  let folded = foldedForms.get(form);
  if (folded === undefined) foldedForms.set(form, (folded = foldName(form)));
  return folded;
}

let forms: readonly string[] | null = null;

/** Folded names of several words: a single one may be any word. */
function personForms(): readonly string[] {
  forms ??= gazetteer()
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ names, aliases }) => [names, aliases].flatMap(({ ar, he, en }) => [ar, he, en].flat()))
    .map((form) => foldName(form))
    .filter((form) => form.includes(' '));
  return forms;
}

function speakerOf(id: number | null): Pick<FoundSource, 'gazetteerKey' | 'speakerId'> {
  if (id === null) return { gazetteerKey: null, speakerId: null };
  const entry = gazetteer()[id - 1];
  return entry
    ? { gazetteerKey: entry.key, speakerId: null }
    : { gazetteerKey: null, speakerId: id - gazetteer().length };
}

/** The gazetteer with the names that the analyst has given its speakers, less those given to others; then the analyst's own speakers. */
function* entriesOf(db: Connection): Iterable<RegistryEntry> {
  const given = db
    .prepare("SELECT speaker_id, alias, name_key FROM speaker_aliases WHERE origin = 'analyst' ORDER BY id")
    .raw()
    .all() as [number, string, string][];
  const namesOf = new Map<number, string[]>();
  const ownerOf = new Map<string, number>();
  for (const [speaker, alias, key] of given) {
    namesOf.set(speaker, [...(namesOf.get(speaker) ?? []), alias]);
    ownerOf.set(key, speaker);
  }
  const known = db
    .prepare(
      `SELECT id, gazetteer_key AS key, kind, name_ar AS ar, name_he AS he, name_en AS en, roles FROM speakers
       WHERE status = 'known' OR gazetteer_key IS NOT NULL ORDER BY id`,
    )
    .all() as KnownSpeaker[];
  const rowOf = new Map(known.flatMap((one) => (one.key === null ? [] : [[one.key, one.id] as const])));
  const entries = gazetteer();
  for (const [i, entry] of entries.entries()) {
    const row = rowOf.get(entry.key);
    const mine = (form: string): boolean => (ownerOf.get(foldedForm(form)) ?? row) === row;
    yield entryFrom(i + 1, entry, mine, row === undefined ? [] : (namesOf.get(row) ?? []));
  }
  for (const { id, key, kind, roles, ...names } of known) {
    if (key !== null) continue;
    const held = JSON.parse(roles) as SpeakerDetails['roles'];
    yield { id: entries.length + id, kind, status: 'known', names, aliases: namesOf.get(id) ?? [], roles: held };
  }
}

function entryFrom(
  id: number,
  gazetteerEntry: GazetteerEntry,
  mine: (form: string) => boolean,
  given: readonly string[],
): RegistryEntry {
  const entry = registryEntryOf(gazetteerEntry, id);
  const kept = (form: string | null): string | null => (form !== null && mine(form) ? form : null);
  return {
    ...entry,
    names: { ar: kept(entry.names.ar), he: kept(entry.names.he), en: kept(entry.names.en) },
    aliases: [...entry.aliases.filter(mine), ...given],
    sharedAliases: (entry.sharedAliases ?? []).filter(mine),
  };
}
