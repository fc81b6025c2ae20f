// Reads the words for a subject: behind a verb, before it, or behind an attribution.
import type { CueWord } from './reading';
import { bareWord, isDefinite, type ArabicReading } from './reading';
import { arabicLexicon, NAME, NOUN, PERSON } from '../../text/lexicon/arabic-lexicon';
import { contentNouns, isContentWord } from './lexicon/content-nouns';
import { guardedNames } from './lexicon/persons';
import { isVerbalNoun } from './verbal-noun';
import type { Frame } from './lexicon/cue-forms';
import { adverbs, clauseOpeners, phraseEnders, times } from './lexicon/function-words';

/** Token indexes of a noun phrase, and where reading goes on behind it. */
export interface Phrase {
  readonly words: readonly number[];
  readonly next: number;
}

/** Tokens of a paper's or a film's name, its marks included. */
const LONGEST_QUOTED_NAME = 10;
/** The same where no body stands before it. */
const SHORT_NAME = 5;
const LONGEST_PHRASE = 20;
const LONGEST_APPOSITION = 9;
const LONGEST_CLAUSE = 24;

/**
 * The phrase that begins at `from`, adverbs and times before it passed over; no words where none begins there. It ends before
 * what ends subjects: a preposition, a clause, a sign, another cue, or what the frames of the cue take for content. `governed`:
 * a preposition may be written on to its first word.
 */
export function phraseFrom(
  reading: ArabicReading,
  from: number,
  limit: number,
  frames: ReadonlySet<Frame>,
  governed = false,
): Phrase {
  let k = from;
  while (k < limit) {
    const past = reading.word(k) === '(' ? reading.pastAside(k, limit) : k;
    if (past > k) k = past;
    else if (adverbs.has(reading.word(k)) || times.has(reading.word(k))) k++;
    else break;
  }
  const words: number[] = [];
  // behind لـ and the like the first word carries the preposition
  const governing =
    governed &&
    (reading.startsWithParticle(k, 'ل') || reading.startsWithParticle(k, 'ب')) &&
    reading.word(k).length > 1;
  if (governing) words.push(k);
  const next = consume(reading, governing ? k + 1 : k, limit, frames, words, governed);
  if (words.length === 0) return { words, next: k };
  // behind the name between commas the object may follow
  return withAppositions(reading, { words, next }, limit, frames, frames.has('OBJ') || frames.has('N') ? 1 : 2);
}

function consume(
  reading: ArabicReading,
  from: number,
  limit: number,
  frames: ReadonlySet<Frame>,
  words: number[],
  governed = false,
): number {
  let k = from;
  while (k < limit && words.length < LONGEST_PHRASE) {
    const token = reading.token(k);
    if (token.folded === '(' || token.folded === '[') {
      k = reading.pastAside(k, limit);
      continue;
    }
    if (token.opens >= 0) {
      const past = reading.pastAside(k, limit);
      // a paper, a party or a film by its name, not what was said
      const body = reading.roleOf(reading.word(words.length === 0 ? k + 1 : k - 1)) === 'body';
      const named =
        words.length === 0
          ? governed || body || reading.isComplementizer(past)
          : reading.isConstruct(k - 1) && (body || past - k <= SHORT_NAME);
      if (!named || past - k > LONGEST_QUOTED_NAME || past > limit) break;
      for (let i = k + 1; i < past - 1; i++) if (reading.isWord(i)) words.push(i);
      k = past;
      continue;
    }
    if (token.folded === '-' && reading.token(k - 1).end === token.start && reading.token(k + 1).start === token.end) {
      k++;
      continue;
    }
    if (token.folded === '.' && /^[اأدمصقهعسج]$/.test(reading.word(k - 1))) {
      k++;
      continue;
    }
    if (token.kind !== 'word' || endsPhrase(reading, k, frames, words)) break;
    words.push(k);
    k++;
  }
  return k;
}

function endsPhrase(reading: ArabicReading, k: number, frames: ReadonlySet<Frame>, words: readonly number[]): boolean {
  const word = reading.word(k);
  const first = words.length === 0;
  const previous = words.at(-1) ?? -1;
  if (reading.isComplementizer(k) || reading.isRelative(k)) return true;
  if (phraseEnders.has(word)) return !goesOnWith(reading, k, words);
  if (times.has(word) || adverbs.has(word)) return true;
  // قبلها, أمامهم; ومقره
  const owned = /^(.{2,}?)(?:هما|هم|ها|ه)$/.exec(word)?.[1];
  if (
    !first &&
    owned !== undefined &&
    (phraseEnders.has(owned) || (word.startsWith('و') && reading.roleOf(word) === null))
  )
    return true;
  if (!first && SAFE_VERBAL_NOUN.test(word) && reading.mayBeName(previous) && reading.roleOf(word) === null)
    return true;
  if (!first && (endsName(reading, k, words, frames) || endsAtAccusative(reading, k, words))) return true;
  if (!first && isLooseNoun(reading, k, previous)) return true;
  if (frames.has('N') && !first && isVerbalNoun(reading, k) && !reading.isConstruct(previous)) return true;
  if (first && frames.has('N') && isVerbalNoun(reading, k) && !thatFollowsSoon(reading, k)) return true;
  if (first && frames.has('N') && isContentWord(word) && !thatFollowsSoon(reading, k)) return true;
  const cue = reading.cueAt(k);
  if (cue && !cue.homograph) return !(contentNouns.has(word) && reading.isConstruct(previous));
  if (reading.startsWithParticle(k, 'ب')) {
    if (word === 'باسم') return first;
    return first || frames.has('ب') || !(reading.isConstruct(previous) || isTitle(reading, previous));
  }
  if (
    reading.startsWithParticle(k, 'ل') &&
    !first &&
    reading.mayBeName(previous) &&
    reading.roleOf(reading.word(words[0] ?? -1)) !== 'body'
  )
    return true;
  if (
    reading.startsWithParticle(k, 'ل') &&
    (first || word === 'ل' || (frames.has('ل') && !isDefinite(reading.word(previous))))
  )
    return true;
  if (frames.has('MS') && word.startsWith('مسؤولي') && !first) return true;
  if (frames.has('N') && !first && isContentWord(word) && !reading.isConstruct(previous)) return true;
  return false;
}

/** A feminine past of a derived verb. */
const UNKNOWN_VERB = /^و?ا(?!ل).{3,}ت$/;

/** Patterns that no name has: مضاعفة, استقبال. */
const SAFE_VERBAL_NOUN = /^(?:است..ا.|م.ا..ه)$/;

const QUANTITY =
  /^(?:عدد|عددا|كل|كلا|اي|مجموعه|كثير|عضو|واحد|واحده|العديد|الكثير|عديد|مزيد|اثنان|اثنين|الالاف|الاف|مئات|عشرات|بعض|وفد|فريق)$/;
const PLACE_OR_BODY =
  /^(?:مسؤول\S*|مصدر|مصادر|عضو|اعضاء|خبير\S*|خبراء|محلل\S*|باحث\S*|متحدث\S*|دبلوماسي\S*|قيادي\S*|ناشط\S*|نشطاء|استاذ\S*|نائب|نواب|ضابط|طبيب\S*|شهود|سفير\S*|مدير\S*|رئيس\S*|ممثل\S*|قائد|وزير\S*|مندوب\S*|مفوض\S*|مبعوث\S*|منسق\S*|مستشار\S*|الممثل|المندوب|السفير|المفوض|السلطات|المتحدث|القيادي|العضو|المسؤول|الباحث|المحلل)$/;

/** "مسؤول في الإدارة", "عدد من النواب": the preposition belongs to the phrase. */
function goesOnWith(reading: ArabicReading, k: number, words: readonly number[]): boolean {
  const word = reading.word(k);
  const previous = reading.word(words.at(-1) ?? -1);
  if (word === 'من') return words.at(-1) === k - 1 && QUANTITY.test(previous);
  if (word !== 'في' || words.length === 0 || words.length > 5) return false;
  const next = reading.word(k + 1);
  const head = reading.word(words[0] ?? -1);
  if (
    !(PLACE_OR_BODY.test(head) || (isTitle(reading, words[0] ?? -1) && !isDefinite(head))) ||
    times.has(next) ||
    phraseEnders.has(next)
  )
    return false;
  return (
    words.at(-1) === k - 1 &&
    !ADJUNCT_AFTER_IN.test(next) &&
    reading.isWord(k + 1) &&
    !words.some((at) => reading.word(at) === 'في')
  );
}

const ADJUNCT_AFTER_IN =
  /^(?:بيان|البيان|تصريح|تصريحات|مقابله|مؤتمر|كلمه|كلمته|كلمتها|خطاب|خطابه|حديث|حديثه|لقاء|تقرير|رساله|تغريده|تغريدات|تغريدته|وقت|ختام|مستهل|اتصال|جلسه|اجتماع|مقال|مقطع|حوار|تعليق|تعليقه|معرض|نهايه|بدايه|مذكره|ذلك|هذا|هذه|اكثر|عام|سياق|ايجاز|افاده|شهادته|شريط|تسجيل|منشور|تدوينه|اطار)$/;

/** مسؤولا سابقا agrees all through; behind other words an accusative is no part of the phrase. */
function endsAtAccusative(reading: ArabicReading, k: number, words: readonly number[]): boolean {
  return reading.isAccusative(k) && !reading.isAccusative(words[0] ?? -1);
}

function isTitle(reading: ArabicReading, k: number): boolean {
  const role = reading.roleOf(reading.word(k));
  return role === 'male' || role === 'female';
}

/** A definite common noun behind a name: رفض أردوغان | الاتهامات. */
function endsName(reading: ArabicReading, k: number, words: readonly number[], frames: ReadonlySet<Frame>): boolean {
  const word = reading.word(k);
  const previous = words.at(-1) ?? -1;
  if (reading.roleOf(word) !== null || guardedNames.has(word)) return false;
  // سامح الدلجي | حقول, سامح الدلجي | المزارعين
  const surname =
    isDefinite(reading.word(previous)) &&
    reading.roleOf(reading.word(previous)) === null &&
    words.length > 1 &&
    reading.mayBeName(words.at(-2) ?? -1);
  if (surname && (!isDefinite(word) || word.endsWith('ين')) && !word.startsWith('و'))
    return !reading.startsWithParticle(k, 'ل');
  if (!isDefinite(word) || !reading.mayBeName(previous)) return false;
  // a verb that takes no object has none: الكامل is a surname
  if (frames.size > 0 && ![...frames].some((frame) => /^(?:N|OBJ|DESC|MS)$/.test(frame))) return false;
  const kinds = arabicLexicon().entry(bareWord(word))?.kinds ?? 0;
  return contentNouns.has(word) || ((kinds & NOUN) !== 0 && (kinds & (NAME | PERSON)) === 0);
}

/** An indefinite common noun behind a definite word begins something else: الحكومة اللبنانية | انتهاك واضح. */
function isLooseNoun(reading: ArabicReading, k: number, previous: number): boolean {
  const word = reading.word(k);
  if (!isDefinite(reading.word(previous)) || isDefinite(word) || /^\p{N}/u.test(word)) return false;
  if (reading.roleOf(word) !== null || guardedNames.has(word) || word.startsWith('و')) return false;
  const kinds = arabicLexicon().entry(word)?.kinds ?? 0;
  return (kinds & NOUN) !== 0 && (kinds & NAME) === 0;
}

/** أكد التقرير أن: a noun that could be content is the subject where a clause follows. */
function thatFollowsSoon(reading: ArabicReading, k: number): boolean {
  for (let i = k + 1; i < k + 7; i++) {
    if (reading.isComplementizer(i)) return true;
    if (!reading.isWord(i)) return reading.token(i).opens >= 0 && reading.roleOf(reading.word(k)) !== null;
  }
  return false;
}

/** A name between commas behind the phrase, or a relative clause between commas and what follows it. */
function withAppositions(
  reading: ArabicReading,
  phrase: Phrase,
  limit: number,
  frames: ReadonlySet<Frame>,
  most: number,
): Phrase {
  let { next } = phrase;
  const words = [...phrase.words];
  const titled = reading.roleOf(reading.word(words[0] ?? -1)) !== null;
  for (let round = 0; round < most && reading.isComma(next); round++) {
    const apposed: number[] = [];
    const until = Math.min(limit, next + 1 + LONGEST_APPOSITION);
    const end = consume(reading, next + 1, until, frames, apposed);
    if (apposed.length === 0 || !endsApposition(reading, end, limit)) break;
    words.push(...apposed);
    next = end;
    // behind the title the name: what follows is no part of it
    if (!reading.isComma(end) || (titled && reading.mayBeName(apposed[0] ?? -1))) break;
  }
  return { words, next };
}

function endsApposition(reading: ArabicReading, at: number, limit: number): boolean {
  if (at >= limit) return false;
  return (
    reading.isComma(at) || reading.isComplementizer(at) || reading.token(at).opens >= 0 || reading.word(at) === ':'
  );
}

/** Verbs that stand before the subject of another: لا تزال الحكومة ترفض. */
const AUXILIARY = /^و?(?:لا|لم|تزال|يزال|زال|زالت|ظل|ظلت|مازال|مازالت|بات|باتت|اصبح|اصبحت|عاد|عادت)$/;

/** What stands before a verb and may be its subject. */
export interface PrecedingPhrase extends Phrase {
  /** `opened`: behind أن, حيث and the like; `start`: at the head of the sentence; `comma`; `relative`: before الذي. */
  readonly place: 'opened' | 'start' | 'comma' | 'relative';
  /** The token before the phrase. */
  readonly before: number;
}

/** The phrase before the verb at `verb`, not reaching before `low`; null where none can be its subject. */
export function phraseBefore(reading: ArabicReading, verb: CueWord, low: number): PrecedingPhrase | null {
  let k = verb.at - 1;
  while (
    k >= low &&
    (/^(?:قد|تزال|يزال|زال|زالت|مازال|مازالت|ما|كان|كانت|كانوا|لا|لم|سبق|ان)$/.test(reading.word(k)) ||
      adverbs.has(reading.word(k)) ||
      times.has(reading.word(k)))
  ) {
    if (reading.isComplementizer(k)) break;
    k--;
  }
  const relative = k >= low && reading.isRelative(k);
  if (relative) {
    k--;
    if (reading.isComma(k)) k--;
  } else if (k >= low && reading.isComma(k)) return pastAppositionBefore(reading, k, low);
  const words: number[] = [];
  while (k >= low && verb.at - k <= LONGEST_CLAUSE) {
    const token = reading.token(k);
    if (token.folded === ')') {
      let open = k;
      while (open > low && k - open < 12 && reading.word(open) !== '(') open--;
      if (reading.word(open) === '(') {
        k = open - 1;
        continue;
      }
    }
    if (token.closes >= 0 || token.folded === '-') {
      k--;
      continue;
    }
    if (token.opens >= 0) {
      k--;
      continue;
    }
    if (
      token.kind !== 'word' ||
      clauseOpeners.has(token.folded) ||
      AUXILIARY.test(token.folded) ||
      reading.isComplementizer(k) ||
      reading.isRelative(k)
    )
      break;
    const cue = reading.cueAt(k);
    if (cue && !cue.homograph && cue.form !== 'participle') break;
    // an unknown verb: أطلقت, استقبلت
    if (
      UNKNOWN_VERB.test(token.folded) &&
      !guardedNames.has(token.folded) &&
      arabicLexicon().entry(token.folded) === null
    )
      return null;
    if (relative && phraseEnders.has(token.folded)) break;
    if (
      relative &&
      !isDefinite(token.folded) &&
      !reading.isConstruct(k) &&
      !reading.mayBeName(k) &&
      reading.roleOf(token.folded) === null &&
      !reading.startsWithParticle(k, 'ب') &&
      !reading.startsWithParticle(k, 'ل')
    )
      break;
    words.unshift(k);
    k--;
    // the antecedent begins with its title, or with the word that a preposition is written on to
    const role = relative ? reading.roleOf(reading.word(k + 1)) : null;
    if (
      relative &&
      (((role === 'male' || role === 'female') && isDefinite(token.folded)) ||
        (role !== null && !reading.isConstruct(k)) ||
        reading.startsWithParticle(k + 1, 'ب') ||
        reading.startsWithParticle(k + 1, 'ل'))
    )
      break;
  }
  if (words.length === 0 || words.length > LONGEST_PHRASE) return null;
  const place = relative
    ? 'relative'
    : k < low
      ? 'start'
      : reading.isComma(k)
        ? 'comma'
        : reading.isComplementizer(k) || clauseOpeners.has(reading.word(k)) || AUXILIARY.test(reading.word(k))
          ? 'opened'
          : null;
  const head = words[0] ?? -1;
  if (place === null && !relative) return null;
  if (phraseEnders.has(reading.word(head)) || adverbs.has(reading.word(head)) || times.has(reading.word(head)))
    return null;
  return { words: trimmedAtEnder(reading, words), next: verb.at, place: place ?? 'relative', before: k };
}

/** "X، زعيم الحزب، قال": the phrase before the pair of commas, of which the second stands at `comma`. */
function pastAppositionBefore(reading: ArabicReading, comma: number, low: number): PrecedingPhrase | null {
  let first = comma - 1;
  while (first > low && comma - first < 12 && !reading.isComma(first)) first--;
  if (!reading.isComma(first)) return null;
  const words: number[] = [];
  let k = first - 1;
  while (
    k >= low &&
    words.length < 9 &&
    reading.isWord(k) &&
    !clauseOpeners.has(reading.word(k)) &&
    !reading.isComplementizer(k) &&
    !reading.cueAt(k)
  ) {
    words.unshift(k);
    k--;
  }
  const opened = k < low || clauseOpeners.has(reading.word(k)) || reading.isComplementizer(k);
  if (!opened || words.length === 0 || phraseEnders.has(reading.word(words[0] ?? -1))) return null;
  return { words, next: comma + 1, place: k < low ? 'start' : 'opened', before: k };
}

function trimmedAtEnder(reading: ArabicReading, words: readonly number[]): readonly number[] {
  const end = words.findIndex(
    (k, i) => i > 0 && phraseEnders.has(reading.word(k)) && !goesOnWith(reading, k, words.slice(0, i)),
  );
  return end > 0 ? words.slice(0, end) : words;
}
