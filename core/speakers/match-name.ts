// Proposes registry entries that a name met in one script may stand for in another.
import { soundsOfName } from './name-key';
import { soundDistance, weightOf } from './sound-distance';

/** What a person is asked about: over the gazetteer nine in ten right pairs reach it and some 15 of 380,000 wrong ones (see the tests). */
export const WORTH_PROPOSING = 0.74;

/** A surname met alone, or an entry of which only the surname is known: something was not compared. */
const PART_OF_NAME = 0.93;
/** A full name against the bare surname of an entry whose first name is known and was not found alike. */
const SURNAME_ONLY = 0.85;
/** What the surname counts for in a full name, beside the whole: Mahmoud Abbas and Mahmoud Habbash are two people. */
const SURNAME_SHARE = 0.5;
/** A name whose sounds say less than this ("Lew", "Xi") proves nothing unless it is the same. */
const TELLING = 1.6;
const ROUNDING = 1e-9;

export interface NamedEntry<Id> {
  readonly id: Id;
  /** Every form of the name, in any script. */
  readonly forms: readonly string[];
}

export interface NameMatch<Id> {
  readonly id: Id;
  /** 0 to 1. */
  readonly score: number;
  /** The form of the entry that came nearest. */
  readonly form: string;
}

interface Key {
  readonly sounds: string;
  readonly weight: number;
}

/** A name of several words has its last word and its last two as keys of their own, since scripts part words differently. */
interface Keys {
  readonly whole: Key;
  readonly last: Key | null;
  readonly lastTwo: Key | null;
}

interface IndexedForm {
  readonly form: string;
  readonly keys: Keys;
  /** What a full name may reach against this form: less where it is a bare surname of a fuller known name. */
  readonly factorForFullName: number;
}

export interface NameMatcher<Id> {
  /** Entries whose name sounds like `name`, the best first, one line an entry; ties in the order of the entries. */
  match(name: string, limit?: number, minScore?: number): NameMatch<Id>[];
  /** Takes an entry in, in place of the one with its id. */
  set(entry: NamedEntry<Id>): void;
  remove(id: Id): void;
}

/** Keys are made once for each entry; a match reads each of them once. */
export function buildNameMatcher<Id>(entries: Iterable<NamedEntry<Id>>): NameMatcher<Id> {
  const indexed = new Map<Id, readonly IndexedForm[]>();
  for (const { id, forms } of entries) indexed.set(id, indexedForms(forms));
  return {
    set({ id, forms }) {
      indexed.set(id, indexedForms(forms));
    },
    remove(id) {
      indexed.delete(id);
    },
    match(name, limit = 5, minScore = WORTH_PROPOSING) {
      const query = keysOf(name);
      if (query === null) return [];
      const best = new Map<Id, NameMatch<Id>>();
      for (const [id, forms] of indexed) {
        let known = 0;
        for (const { form, keys, factorForFullName } of forms) {
          const score = compareKeys(query, keys, factorForFullName, Math.max(minScore, known));
          if (score < minScore || score <= known) continue;
          known = score;
          best.set(id, { id, score, form });
        }
      }
      return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

function indexedForms(forms: readonly string[]): IndexedForm[] {
  const keyed = forms.flatMap((form) => {
    const keys = keysOf(form);
    return keys === null ? [] : [{ form, keys }];
  });
  const factorForFullName = keyed.some(({ keys }) => keys.last !== null) ? SURNAME_ONLY : PART_OF_NAME;
  return keyed.map((one) => ({ ...one, factorForFullName }));
}

/** How alike two names sound, 0 to 1, whatever their scripts; symmetric. */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [keysOf(one), keysOf(other)];
  return a === null || b === null ? 0 : compareKeys(a, b, PART_OF_NAME, 0);
}

function keysOf(name: string): Keys | null {
  const words = soundsOfName(name);
  if (words.length === 0) return null;
  return {
    whole: keyOf(words),
    last: words.length > 1 ? keyOf(words.slice(-1)) : null,
    lastTwo: words.length > 2 ? keyOf(words.slice(-2)) : null,
  };
}

function keyOf(words: readonly string[]): Key {
  const sounds = words.join('');
  return { sounds, weight: weightOf(sounds) };
}

function compareKeys(query: Keys, keys: Keys, factorForFullName: number, floor: number): number {
  if (query.last === null && keys.last === null) return similarity(query.whole, keys.whole, floor);
  if (query.last === null) return PART_OF_NAME * partSimilarity(query.whole, keys, floor);
  if (keys.last === null) return factorForFullName * partSimilarity(keys.whole, query, floor);
  // the surname can only take away from it
  const whole = similarity(query.whole, keys.whole, floor);
  if (whole === 0 || whole < floor) return 0;
  const surname = Math.max(
    surnameSimilarity(query.last, keys.last),
    keys.lastTwo === null ? 0 : surnameSimilarity(query.last, keys.lastTwo),
    query.lastTwo === null ? 0 : surnameSimilarity(query.lastTwo, keys.last),
  );
  // Never better than the whole: a shared surname alone is no likeness.
  return Math.min(whole, (1 - SURNAME_SHARE) * whole + SURNAME_SHARE * surname);
}

/** Short surnames (Aoun, Haq) are told apart by so few sounds that a vowel must not count for more than in a longer one. */
const SHORT_SURNAME = 2;

function surnameSimilarity(a: Key, b: Key): number {
  const weight = Math.max(SHORT_SURNAME, (a.weight + b.weight) / 2);
  return Math.max(0, 1 - soundDistance(a.sounds, b.sounds) / weight);
}

/** One word, or a surname of one key, against the end of a full name (or all of it: نصرالله, Nasr Allah). */
function partSimilarity(part: Key, full: Keys, floor: number): number {
  return Math.max(
    similarity(part, full.whole, floor),
    full.last === null ? 0 : similarity(part, full.last, floor),
    full.lastTwo === null ? 0 : similarity(part, full.lastTwo, floor),
  );
}

/** Exact from `floor` on, something below it otherwise; 0 where the keys say too little to prove anything. */
function similarity(a: Key, b: Key, floor: number): number {
  const sum = a.weight + b.weight;
  if (1 - (2 * Math.abs(a.weight - b.weight)) / sum < floor) return 0;
  const most = ((1 - floor) * sum) / 2 + ROUNDING;
  const found = 1 - (2 * soundDistance(a.sounds, b.sounds, most)) / sum;
  return found > 0.95 || Math.min(a.weight, b.weight) >= TELLING ? Math.max(0, found) : 0;
}
