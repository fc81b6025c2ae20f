// Who is who in one article: joins names, roles and short forms of one source, and finds its fullest form.
import { arabicLexicon, NAME, NOUN, PERSON } from '../../text/lexicon/arabic-lexicon';
import type { Span } from '../model';
import type { Gender } from './lexicon/cue-forms';
import { phraseEnders, times } from './lexicon/function-words';
import { feminineNames, guardedNames } from './lexicon/persons';
import { bareWord, isDefinite, type ArabicReading } from './reading';

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

interface Form {
  /** Several are named, joined by و. */
  readonly coordinated: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly span: Span;
  readonly name: string;
  readonly words: readonly string[];
  readonly nameWords: readonly string[];
  readonly head: string | null;
  readonly gender: Gender | null;
}

const MASCULINE_ENDING_FEMININE =
  /^(?:اسامه|حمزه|خليفه|طلحه|عبيده|معاويه|قتيبه|عطيه|جمعه|علاء|بهاء|ضياء|خبراء|علماء|وزراء|زعماء|سفراء|نشطاء|اعضاء|اطباء|شركاء|رؤساء|حلفاء|قاده|فقهاء|اقرباء|اصدقاء|لواء|بناء|هيبه|عكاشه|شحاته|طه|قضاه|دعاه)$/;
const PLURAL_PERSONS = /(?:ون|ين|يين)$/;

export class Sources {
  readonly #reading: ArabicReading;
  readonly #bearers: readonly Form[];
  readonly #known: Source[] = [];

  constructor(reading: ArabicReading) {
    this.#reading = reading;
    this.#bearers = findBearers(reading);
  }

  /** The source that these words stand for; null where they name nobody. Remembers it. */
  mention(words: readonly number[]): Source | null {
    const form = formOf(this.#reading, words);
    if (!form) return null;
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
    this.#known.push(source);
    return source;
  }

  /** The gender that a verb behind this phrase would show; null where it can't be told. */
  genderOfPhrase(words: readonly number[]): Gender | null {
    return formOf(this.#reading, words)?.gender ?? null;
  }

  /** How many of the words, from the first, are a source that the article names elsewhere too. */
  longestKnown(words: readonly number[]): number {
    const whole = formOf(this.#reading, words);
    if (whole && this.#bearers.some((other) => other.words.length >= whole.words.length && sameSource(whole, other)))
      return 0;
    for (let length = words.length - 1; length > 0; length--) {
      const form = formOf(this.#reading, words.slice(0, length));
      if (!form) continue;
      const same = (other: Pick<Form, 'words' | 'nameWords' | 'head' | 'gender'>): boolean =>
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
    if (form.head !== null) return true;
    const { nameWords } = form;
    if (nameWords.length > 1 && nameWords.length === form.words.length) {
      return guardedNames.has(nameWords[0] ?? '') || !/^[وي]/.test(nameWords[0] ?? '');
    }
    if (feminineNames.has(this.#reading.word(first))) return true;
    if (form.plural) return true;
    const entry = arabicLexicon().entry(form.words[0] ?? '');
    if (entry && (entry.kinds & (PERSON | NAME)) !== 0) return true;
    if (isDefinite(this.#reading.word(first)) && PLURAL_PERSONS.test(form.words[0] ?? '')) return true;
    return this.#knownFor(form) !== null;
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
      this.#known.push(source);
      return source;
    }
    return null;
  }

  /** Keeps the most recent source last. */
  #touch(source: Source): void {
    const at = this.#known.indexOf(source);
    this.#known.splice(at, 1);
    this.#known.push(source);
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

  #knownFor(form: Form): Source | null {
    for (let i = this.#known.length - 1; i >= 0 && i >= this.#known.length - 60; i--) {
      const source = this.#known[i];
      if (source && sameSource(form, source)) return source;
    }
    return null;
  }

  /** The fullest form anywhere in the article that bears this name or role. */
  #bearerFor(form: Form): Form | null {
    let best: Form | null = null;
    for (const bearer of this.#bearers) {
      if (!sameSource(form, bearer)) continue;
      // a role goes to its first bearer, a name to its fullest form
      if (form.nameWords.length === 0) return bearer;
      if (!best || bearer.words.length > best.words.length) best = bearer;
    }
    return best;
  }
}

function moreFull(
  form: Form,
  than: { readonly words: readonly string[]; readonly nameWords: readonly string[] },
): boolean {
  if (form.coordinated || (form.head === null && form.nameWords.length < form.words.length)) return false;
  if (form.nameWords.length !== than.nameWords.length)
    return form.nameWords.length > than.nameWords.length && form.nameWords.length <= 6;
  return form.words.length > than.words.length && form.words.length <= 12;
}

/** Whether a mention stands for a source: by surname or short name, or by a role with no other name than the source's. */
function sameSource(mention: Form, source: Pick<Form, 'words' | 'nameWords' | 'head' | 'gender'>): boolean {
  if (mention.coordinated) return sameWords(mention.words, source.words);
  // المعلم may be a teacher, but not where a minister is called so
  if (mention.words.length === 1 && source.nameWords.includes(mention.words[0] ?? '')) return true;
  if (sameWords(mention.words, source.words)) return true;
  if (mention.nameWords.length > 0) {
    if (source.nameWords.length === 0) return false;
    const [fewer, more] =
      mention.nameWords.length <= source.nameWords.length
        ? [mention.nameWords, source.nameWords]
        : [source.nameWords, mention.nameWords];
    if (fewer.length === 1 && mention.words.length > 1 && source.words.length > 1) {
      // الوزير أحمد is not the minister whose first name is Ahmad
      return fewer[0] === more.at(-1) || mention.words.every((word) => source.words.includes(word));
    }
    return fewer.every((word) => more.includes(word));
  }
  if (mention.head === null)
    return mention.words.length === 1 && source.words.includes(mention.words[0] ?? '') && source.head === null;
  if (source.head !== mention.head && !(GENERIC_ROLES.test(mention.head) && isPerson(source))) return false;
  if (source.head !== mention.head) return mention.words.slice(1).every((word) => source.words.includes(word));
  return mention.words.every((word) => source.words.includes(word));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** Roles that nearly everybody who is quoted bears; they stand for whoever was named last. */
const GENERIC_ROLES = /^(?:مسؤول|مسؤوله|دبلوماسي|رجل|سيده|امراه|نجم|سياسي|مرشح|برلماني)$/;

function isPerson({ nameWords, gender }: Pick<Form, 'nameWords' | 'gender'>): boolean {
  return nameWords.length > 0 && gender !== 'f';
}

/** A single title with the article: الوزير. */
function isBareTitle(reading: ArabicReading, form: Form): boolean {
  if (!form.definite) return false;
  const role = reading.roleOf(form.words[0] ?? '');
  return form.words.length === 1 && (role === 'male' || role === 'female') && form.words[0] !== 'مصدر';
}

const DROPPED_AT_END = /^(?:ذاته|ذاتها|نفسه|نفسها|ايضا|و|السابق)$/;

const LATTER = /^(?:اخير|اخيره)$/;
const FARTHEST_LATTER = 40;

const PLURAL =
  /(?:ون|يين|ين)$|^(?:خبراء|علماء|نشطاء|مصادر|شهود|اطباء|نواب|قاده|سكان|اهالي|اعضاء|زعماء|وزراء|سفراء|محققو|باحثو|مسؤولو|بعض|عدد|عددا|طلاب|عمال|لاعبو|ناس|جيران|اقارب|افراد)$/;

function formOf(reading: ArabicReading, given: readonly number[]): Form | null {
  let words = given;
  while (
    words.length > 0 &&
    /^(?:كان|كانت|قد|وقد|لكن|ولكن|كما|و|ف|فيما|بينما|حيث|ان|هو|هي|احد)$/.test(reading.word(words[0] ?? -1))
  ) {
    if (reading.word(words[0] ?? -1) === 'احد') break;
    words = words.slice(1);
  }
  while (words.length > 0 && DROPPED_AT_END.test(reading.word(words.at(-1) ?? -1))) words = words.slice(0, -1);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const { start, end } = phraseSpan(reading, words);
  // للوزارة: the article lost its alif behind the particle
  const prefix = /^لل../.test(reading.word(first)) ? 'ا' : '';
  const folded = words.map((k, i) => bare(reading, k, i === 0));
  const names = nameWordsOf(reading, words);
  const role = reading.roleOf(folded[0] ?? '');
  return {
    coordinated: words.some((k, i) => i > 0 && reading.startsWithParticle(k, 'و')),
    definite: isDefinite(reading.word(first)),
    plural: PLURAL.test(folded[0] ?? ''),
    span: { start, end },
    name: prefix + reading.read.text.slice(start, end).replace(/\s+/g, ' '),
    words: folded,
    nameWords: names,
    head: role === null ? null : (folded[0] ?? null),
    gender: genderOf(reading, first, folded[0] ?? ''),
  };
}

/** Where a phrase stands, without the particle that is written on to its first word. */
export function phraseSpan(reading: ArabicReading, words: readonly number[]): Span {
  const first = words[0] ?? -1;
  const head = reading.token(first);
  const joined = (['و', 'ل', 'ب'] as const).some((particle) => reading.startsWithParticle(first, particle));
  const start = head.start + (joined && head.end - head.start > 2 ? 1 : 0);
  // صحيفة "الصباح": the marks of the name belong to it
  const last = words.at(-1) ?? -1;
  const behind = reading.token(last + 1);
  const closed = reading.read.quotations.all[behind.closes];
  if (closed && closed.start >= start) return { start, end: behind.end };
  const before = reading.token(first - 1);
  if (closed && before.opens === behind.closes) return { start: before.start, end: behind.end };
  return { start, end: reading.token(last).end };
}

function bare(reading: ArabicReading, k: number, first: boolean): string {
  const word = reading.word(k);
  if (guardedNames.has(word)) return word;
  if (
    first &&
    (reading.startsWithParticle(k, 'و') || reading.startsWithParticle(k, 'ل') || reading.startsWithParticle(k, 'ب'))
  ) {
    return bareWord(word.startsWith('لل') ? `ا${word.slice(1)}` : word.slice(1));
  }
  return bareWord(word);
}

/** Bodies that are called by the name behind the word. */
const NAMED_BODY =
  /^(?:شركه|وكاله|صحيفه|قناه|حركه|حزب|جماعه|تنظيم|منظمه|موقع|شبكه|مجله|نادي|مصرف|بنك|ميليشيا|ميليشيات|جبهه|مصدر|روسيا)$/;

/** The personal name in a phrase: its first word that may be one, and what follows. */
function nameWordsOf(reading: ArabicReading, words: readonly number[]): string[] {
  // فريق أردوغان is not Erdoğan; شركة توتال is Total
  const head = bareWord(reading.word(words[0] ?? -1));
  if (reading.roleOf(head) === 'body' && !NAMED_BODY.test(head)) return [];
  const begins = words.findIndex(
    (k, i) =>
      reading.mayBeName(k) && !/^(?:باسم|في)$/.test(reading.word(k)) && !(i > 0 && followsConstruct(reading, words, i)),
  );
  if (begins < 0) {
    // السيسي, الجبير: a surname with the article that stands alone or behind a title
    const only = words.at(-1);
    const single = only !== undefined && words.length <= 2 && isUnknownDefinite(reading, only);
    return single && (words.length === 1 || reading.roleOf(reading.word(words[0] ?? -1)) !== null)
      ? [bareWord(reading.word(only))]
      : [];
  }
  const names: string[] = [];
  for (const k of words.slice(begins)) {
    const word = reading.word(k);
    // المعلم behind a first name is a surname
    const surname = names.length === 1 && isDefinite(word) && k === words.at(-1);
    if (
      phraseEnders.has(word) ||
      (names.length > 0 && !surname && reading.roleOf(word) !== null && !guardedNames.has(word))
    )
      break;
    if (!reading.mayBeName(k) && !surname && !isUnknownDefinite(reading, k) && !guardedNames.has(word)) break;
    names.push(bareWord(word));
    if (names.length > 1 && isDefinite(word)) break;
  }
  return names;
}

/** A word behind "وزير الخارجية" and the like may be a name; one right behind an indefinite noun is its complement: رئيس غانا. */
function followsConstruct(reading: ArabicReading, words: readonly number[], i: number): boolean {
  const previous = words[i - 1] ?? -1;
  const kinds = arabicLexicon().entry(reading.word(words[i] ?? -1))?.kinds ?? 0;
  if ((kinds & NAME) === 0 || !reading.isConstruct(previous)) return false;
  return reading.roleOf(reading.word(previous)) === 'body' || feminineNames.has(reading.word(words[i] ?? -1));
}

function isUnknownDefinite(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  if (!isDefinite(word) || reading.roleOf(word) !== null) return false;
  const entry = arabicLexicon().entry(bareWord(word));
  return entry === null || ((entry.kinds & NOUN) === 0 && (entry.kinds & NAME) !== 0);
}

function genderOf(reading: ArabicReading, at: number, bareHead: string): Gender | null {
  const word = reading.word(at);
  const role = reading.roleOf(bareHead);
  if (role === 'male') return 'm';
  if (role === 'female') return 'f';
  if (feminineNames.has(word) || feminineNames.has(bareHead)) return 'f';
  if (MASCULINE_ENDING_FEMININE.test(bareHead)) return 'm';
  if (/(?:ه|اء|ات)$/.test(bareHead)) return 'f';
  if (PLURAL_PERSONS.test(bareHead) || isDefinite(word) || role === 'body') return 'm';
  return null;
}

const LONGEST_TITLE = 10;

/** Every title with a name behind it, anywhere in the article: who bears which role. */
function findBearers(reading: ArabicReading): Form[] {
  const bearers: Form[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const role = reading.isWord(i) ? reading.roleOf(strippedRole(reading, i)) : null;
    if ((role !== 'male' && role !== 'female') || opensReport(reading, i)) continue;
    const words = titleAndName(reading, i);
    const form = words ? formOf(reading, words) : null;
    if (!form || form.nameWords.length === 0) continue;
    bearers.push(form);
    i = words?.at(-1) ?? i;
  }
  return bearers;
}

/** طالب, a student or a verb: with a cue's form it heads a name only behind the article. */
function opensReport(reading: ArabicReading, i: number): boolean {
  return reading.cueAt(i) !== null && !isDefinite(reading.word(i));
}

function strippedRole(reading: ArabicReading, i: number): string {
  const word = bareWord(reading.word(i));
  if (reading.roleOf(word) !== null) return word;
  return /^[وفبل]/.test(word) ? word.slice(1) : word;
}

function titleAndName(reading: ArabicReading, from: number): readonly number[] | null {
  const words = [from];
  let named = 0;
  for (let k = from + 1; k < reading.tokens.length && words.length < LONGEST_TITLE; k++) {
    const word = reading.word(k);
    if (reading.isComma(k) && named === 0 && reading.mayBeName(k + 1) && nameRunEndsAtComma(reading, k + 1)) continue;
    if (word === '-' && reading.token(k - 1).end === reading.token(k).start) continue;
    if (!reading.isWord(k) || reading.token(k).depth !== reading.token(from).depth) break;
    if (phraseEnders.has(word) || times.has(word) || reading.isComplementizer(k) || reading.isRelative(k)) break;
    const cue = reading.cueAt(k);
    if (cue && !cue.homograph) break;
    if (reading.mayBeName(k) && (named > 0 || looksLikeName(reading, k))) named++;
    else if (named > 0) {
      if (isDefinite(word) && named === 1) words.push(k);
      break;
    } else if (!isDefinite(word) && !reading.isConstruct(k) && word !== 'باسم') break;
    if (reading.startsWithParticle(k, 'ب') && word !== 'باسم') break;
    words.push(k);
  }
  return named > 0 ? words : null;
}

/** Not a verb that the lexicons do not know: those begin with ي or ت, or stand alone. */
function looksLikeName(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  if (guardedNames.has(word) || ((arabicLexicon().entry(word)?.kinds ?? 0) & NAME) !== 0) return true;
  return !/^س?[يتن]..+/.test(word) && reading.mayBeName(k + 1);
}

function nameRunEndsAtComma(reading: ArabicReading, from: number): boolean {
  let k = from;
  while (k < from + 5 && reading.isWord(k) && (reading.mayBeName(k) || isDefinite(reading.word(k)))) k++;
  return k > from && reading.isComma(k);
}
