// Who is who in one article: joins names, roles and short forms of one source, and finds its fullest form.
import { arabicLexicon, NAME, PERSON } from '../../text/lexicon/arabic-lexicon';
import type { Span } from '../model';
import { findBearers } from './bearers';
import { findFullNames } from './full-names';
import type { Gender } from './lexicon/cue-forms';
import { feminineNames, guardedNames } from './lexicon/persons';
import type { ArabicReading } from './reading';
import { bareWord, isDefinite } from './word-forms';
import { moreFull, sameSource } from './same-source';
import { formOf, PLURAL_PERSONS, type SourceForm } from './source-form';

/** A source of the article; grows as the article names it more fully. */
export interface Source {
  name: string;
  span: Span;
  /** Words of its fullest form, without article. */
  words: readonly string[];
  /** Those that are its personal name. */
  nameWords: readonly string[];
  /** The title or kind of body that heads it, without article. */
  head: string | null;
  gender: Gender | null;
  plural: boolean;
  /** Never a speaker by itself: a title that nobody in the article bears. */
  readonly bareTitle: boolean;
}

/** A mention stands for one of so many recent sources, or for nobody who was met. */
const MOST_REMEMBERED = 60;
/** الأخير: the one named last. */
const LATTER = /^(?:اخير|اخيره)$/;
const FARTHEST_LATTER = 40;

export class Sources {
  readonly #reading: ArabicReading;
  readonly #bearers: readonly SourceForm[];
  #fullNames: ReadonlyMap<string, SourceForm> | null = null;
  readonly #known: Source[] = [];

  constructor(reading: ArabicReading) {
    this.#reading = reading;
    this.#bearers = findBearers(reading);
  }

  /** The source that these words stand for, by a verb of this gender; null where they name nobody. Remembers it. */
  mention(words: readonly number[], gender: Gender | null = null): Source | null {
    const read = formOf(this.#reading, words);
    if (!read) return null;
    // قال أوباما: of two who bear the name, the one that the verb agrees with
    const form = read.gender === null && read.head === null ? { ...read, gender } : read;
    if (form.words.length === 1 && LATTER.test(form.words[0] ?? '')) return this.#namedBefore(words[0] ?? 0);

    const known = this.#knownFor(form);
    if (known) {
      if (known.gender === null) known.gender = form.gender;
      if (moreFull(form, known)) Object.assign(known, { ...form, gender: known.gender ?? form.gender });
      this.#touch(known);
      return known;
    }
    const bearer = this.#bearerFor(form);
    const full = bearer && moreFull(bearer, form) ? bearer : form;
    const twin = bearer && this.#known.findLast((source) => source.span.start === bearer.span.start);
    if (twin) {
      this.#touch(twin);
      return twin;
    }
    const bareTitle = full === form && isBareTitle(this.#reading, form);
    const source: Source = { ...full, gender: full.gender ?? form.gender, bareTitle };
    this.#remember(source);
    return source;
  }

  /** The gender that a verb behind this phrase would show; null where it can't be told. */
  genderOfPhrase(words: readonly number[]): Gender | null {
    return formOf(this.#reading, words)?.gender ?? null;
  }

  /** Whether the phrase names several persons: الخبراء. */
  isPluralPhrase(words: readonly number[]): boolean {
    return formOf(this.#reading, words)?.plural ?? false;
  }

  /** How many of the words, from the first, are a source that the article names elsewhere too. */
  longestKnown(words: readonly number[]): number {
    const whole = formOf(this.#reading, words);
    if (whole && this.#bearers.some((other) => other.words.length >= whole.words.length && sameSource(whole, other)))
      return 0;
    for (let length = words.length - 1; length > 0; length--) {
      // جامعة | الدول: a construct is not cut
      if (this.#reading.isConstruct(words[length - 1] ?? -1) && isDefinite(this.#reading.word(words[length] ?? -1)))
        continue;
      const form = formOf(this.#reading, words.slice(0, length));
      if (!form) continue;
      const same = (other: Pick<SourceForm, 'words' | 'nameWords' | 'head' | 'gender'>): boolean =>
        sameSource(form, other) && form.words.length <= other.words.length;
      if (this.#known.some(same) || this.#bearers.some(same)) return length;
    }
    return 0;
  }

  /** Whether the words hold a personal name or stand for a source that the article names. */
  isNamed(words: readonly number[]): boolean {
    const form = formOf(this.#reading, words);
    return (
      form !== null && (form.nameWords.length > 0 || this.#knownFor(form) !== null || this.#bearerFor(form) !== null)
    );
  }

  /** Whether the words begin with the title or office of a person, and more than that: وزير الدفاع الإسرائيلي. */
  isPersonRole(words: readonly number[]): boolean {
    const head = formOf(this.#reading, words)?.head ?? null;
    return head !== null && words.length > 1 && this.#reading.roleOf(head) !== 'body';
  }

  /** Whether the words hold a personal name, or the role of a person with a name. */
  isPersonNamed(words: readonly number[]): boolean {
    const form = formOf(this.#reading, words);
    if (!form) return false;
    if (
      form.nameWords.length > 0 &&
      (form.head !== null || this.#knownFor(form) !== null || this.#bearerFor(form) !== null)
    ) {
      return this.#reading.roleOf(form.head ?? '') !== 'body';
    }
    if (form.head !== null) return this.#bearerFor(form) !== null;
    return (this.#knownFor(form)?.nameWords.length ?? 0) > 0;
  }

  /** Whether the words may name somebody who speaks: a title, a body, a name, a plural of persons, or a source met before. */
  maySpeak(words: readonly number[]): boolean {
    const form = formOf(this.#reading, words);
    const first = words[0] ?? -1;
    if (!form) return false;
    if (form.head !== null || LATTER.test(form.words[0] ?? '')) return true;
    const { nameWords } = form;
    if (nameWords.length > 1 && nameWords.length === form.words.length) {
      return guardedNames.has(nameWords[0] ?? '') || !/^[وي]/.test(nameWords[0] ?? '');
    }
    if (feminineNames.has(this.#reading.word(first))) return true;
    if (form.plural) return true;
    const entry = arabicLexicon().entry(form.words[0] ?? '');
    if (entry && (entry.kinds & (PERSON | NAME)) !== 0) return true;
    if (isDefinite(this.#reading.word(first)) && PLURAL_PERSONS.test(form.words[0] ?? '')) return true;
    return this.#knownFor(form) !== null || this.#fullNameFor(form) !== null;
  }

  /** The person whose name stands nearest before a token. */
  #namedBefore(at: number): Source | null {
    for (let k = at - 1; k >= 0 && k > at - FARTHEST_LATTER; k--) {
      const word = bareWord(this.#reading.word(k));
      const known = this.#known.findLast(({ nameWords }) => nameWords.at(-1) === word);
      if (known) return known;
      const bearer = this.#bearers.find(({ nameWords }) => nameWords.at(-1) === word);
      if (!bearer) continue;
      const source: Source = { ...bearer, bareTitle: false };
      this.#remember(source);
      return source;
    }
    return null;
  }

  /** Keeps the most recent source last. */
  #touch(source: Source): void {
    const at = this.#known.lastIndexOf(source);
    this.#known.splice(at, 1);
    this.#remember(source);
  }

  /** The most recent source that agrees, other than `except`. */
  latest(gender: Gender | null, except: Source | null = null, plural = false): Source | null {
    return (
      this.#known.findLast(
        (source) =>
          source !== except &&
          (!plural || source.plural) &&
          (gender === null || source.gender === null || source.gender === gender),
      ) ?? null
    );
  }

  #remember(source: Source): void {
    if (this.#known.length >= MOST_REMEMBERED) this.#known.shift();
    this.#known.push(source);
  }

  #knownFor(form: SourceForm): Source | null {
    for (let i = this.#known.length - 1; i >= 0; i--) {
      const source = this.#known[i];
      if (source && sameSource(form, source)) return source;
    }
    return null;
  }

  /** The fullest form anywhere in the article that bears this name or role. */
  #bearerFor(form: SourceForm): SourceForm | null {
    let best: SourceForm | null = null;
    for (const bearer of this.#bearers) {
      if (!sameSource(form, bearer)) continue;
      // a role goes to its first bearer, a name to its fullest form
      if (form.nameWords.length === 0) return bearer;
      if (!best || bearer.words.length > best.words.length) best = bearer;
    }
    return best ?? this.#fullNameFor(form);
  }

  /** The full name of which this single word is the last. */
  #fullNameFor({ words, nameWords, gender }: SourceForm): SourceForm | null {
    const [surname] = nameWords;
    if (surname === undefined || words.length !== 1) return null;
    this.#fullNames ??= findFullNames(this.#reading);
    const full = this.#fullNames.get(surname);
    return full && (gender === null || full.gender === null || full.gender === gender) ? full : null;
  }
}

/** Of those there are many, and who is meant is not told: الوزير. المدعي and الطبيب are all that an article says of its source. */
const OFFICE =
  /^(?:رئيسه?|وزيره?|ملكه?|اميره?|شيخه?|دكتوره?|سيده?|سفيره?|نائبه?|زعيمه?|قائد|سيناتور|جنرال|لواء|عميد|عقيد|فريق|عضو|عمده|محافظ|حاكم|ولي|استاذ|بروفيسور|مستشاره?)$/;

/** A single title with the article: الوزير. */
function isBareTitle(reading: ArabicReading, form: SourceForm): boolean {
  if (!form.definite) return false;
  return form.words.length === 1 && OFFICE.test(form.words[0] ?? '');
}
