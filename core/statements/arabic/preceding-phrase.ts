// Reads the phrase before a verb that may be its subject: إن الوزير أكد, الوزير الذي قال.
import { arabicLexicon } from '../../text/lexicon/arabic-lexicon';
import { adverbs, clauseOpeners, phraseEnders, times } from './lexicon/function-words';
import { guardedNames } from './lexicon/persons';
import { LONGEST_PHRASE, type Phrase } from './noun-phrase';
import { goesOnWith } from './phrase-ends';
import type { ArabicReading, CueWord } from './reading';
import { isDefinite } from './word-forms';

/** لكنه: whoever the clause before is about. */
export const CONTRAST = /^و?لكن(?:ه|ها|هم)$/;

const LONGEST_CLAUSE = 24;
const LONGEST_APPOSITION = 30;
/** A feminine past of a derived verb. */
const UNKNOWN_VERB = /^و?ا(?!ل).{3,}ت$/;

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
    (/^(?:قد|تزال|يزال|زال|زالت|مازال|مازالت|ما|كان|كانت|كانوا|لا|لم|سبق|ان|الماضي|الماضيه|الجاري|نفسه|بشده|ايضا|بدوره|بدورها)$/.test(
      reading.word(k),
    ) ||
      adverbs.has(reading.word(k)) ||
      times.has(reading.word(k)))
  ) {
    if (reading.isComplementizer(k)) break;
    k--;
  }
  const relative = k >= low && reading.isRelative(k);
  if (relative && !agreesWithRelative(verb, reading.word(k))) return null;
  if (relative) {
    k--;
    if (reading.isComma(k)) k--;
  } else if (k >= low && reading.isComma(k)) return pastAppositionBefore(reading, k, low);
  if (CONTRAST.test(reading.word(k))) return null;
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
      CONTRAST.test(token.folded) ||
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
        (reading.startsWithParticle(k + 1, 'ل') && !ownsWhatIsBefore(reading, verb, k, token.folded)))
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

/** رئيس الاتحاد لكرة القدم الذي حث: the head stands before the word with ل, with which the verb does not agree. */
function ownsWhatIsBefore(reading: ArabicReading, { gender, number }: CueWord, before: number, word: string): boolean {
  if (number !== 'one' || gender !== 'm' || !word.endsWith('ه')) return false;
  return reading.isWord(before) && !phraseEnders.has(reading.word(before)) && isDefinite(reading.word(before));
}

/** الدولة التي اتهم: a relative that does not agree is the object of its verb. */
function agreesWithRelative({ gender, number }: CueWord, relative: string): boolean {
  if (relative.endsWith('الذي')) return gender === 'm' && number === 'one';
  return relative.endsWith('التي') ? gender === 'f' : number !== 'one';
}

/** "X، زعيم الحزب، قال": the phrase before the commas, of which the last stands at `comma`. */
function pastAppositionBefore(reading: ArabicReading, comma: number, low: number): PrecedingPhrase | null {
  for (let first = comma - 1; first > low && comma - first < LONGEST_APPOSITION; first--) {
    const cue = reading.cueAt(first);
    if (cue && !cue.homograph && cue.form !== 'participle' && !reading.isRelative(first - 1)) return null;
    if (!reading.isComma(first)) continue;
    const phrase = openedPhrase(reading, first, low);
    if (phrase) return { ...phrase, next: comma + 1 };
  }
  return null;
}

/** The words right before a comma, where a clause begins with them. */
function openedPhrase(reading: ArabicReading, comma: number, low: number): PrecedingPhrase | null {
  const words: number[] = [];
  let k = comma - 1;
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

/** أما أنقرة، فاعتبرت: the topic that the clause opens with; null where it opens otherwise. */
export function topicBefore(reading: ArabicReading, verb: CueWord, low: number): PrecedingPhrase | null {
  const behindThen = reading.word(verb.at - 1) === 'فقد';
  if (verb.joined !== 'ف' && !behindThen) return null;
  let k = verb.at - (behindThen ? 2 : 1);
  while (k > low && verb.at - k < LONGEST_CLAUSE && !/^و?اما$/.test(reading.word(k))) k--;
  if (!/^و?اما$/.test(reading.word(k))) return null;
  const words: number[] = [];
  for (let i = k + 1; i < verb.at && reading.word(i) !== 'فقد'; i++) {
    // أما راعي الكنيسة، القمص عبد المسيح، فقد قال
    if (reading.isComma(i) && reading.mayBeName(i + 2)) continue;
    if (!reading.isWord(i) || phraseEnders.has(reading.word(i))) break;
    words.push(i);
  }
  return words.length > 0 ? { words, next: verb.at, place: 'opened', before: k } : null;
}

function trimmedAtEnder(reading: ArabicReading, words: readonly number[]): readonly number[] {
  const end = words.findIndex(
    (k, i) => i > 0 && phraseEnders.has(reading.word(k)) && !goesOnWith(reading, k, words.slice(0, i)),
  );
  return end > 0 ? words.slice(0, end) : words;
}
