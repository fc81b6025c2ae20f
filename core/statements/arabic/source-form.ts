// What a phrase says about the source that it names: span, words, personal name, role, gender and number.
import { arabicLexicon, NAME, NOUN } from '../../text/lexicon/arabic-lexicon';
import type { Span } from '../model';
import type { Gender } from './lexicon/cue-forms';
import { phraseEnders } from './lexicon/function-words';
import { compoundNames, femaleTitles, feminineNames, guardedNames } from './lexicon/persons';
import type { ArabicReading } from './reading';
import { bareWord, isDefinite } from './word-forms';

/** One mention, read. */
export interface SourceForm {
  /** Several are named, joined by و. */
  readonly coordinated: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly span: Span;
  readonly name: string;
  /** Its words without article. */
  readonly words: readonly string[];
  /** Those that are a personal name. */
  readonly nameWords: readonly string[];
  /** The title or kind of body at its head, without article. */
  readonly head: string | null;
  readonly gender: Gender | null;
}

const MASCULINE_ENDING_FEMININE =
  /^(?:اسامه|حمزه|خليفه|طلحه|عبيده|معاويه|قتيبه|عطيه|جمعه|علاء|بهاء|ضياء|خبراء|علماء|وزراء|زعماء|سفراء|نشطاء|اعضاء|اطباء|شركاء|رؤساء|حلفاء|قاده|فقهاء|اقرباء|اصدقاء|لواء|بناء|هيبه|عكاشه|شحاته|طه|قضاه|دعاه)$/;
/** Sound plurals, which mostly are of persons. */
export const PLURAL_PERSONS = /(?:ون|ين|يين)$/;

const RELATION = /^(?:ابنه|شقيق|شقيقه|زوجه|زوج|نجل|والده?|ارمله|ابنته)$/;

/** What may stand behind a name without being of it. */
const DROPPED_AT_END = /^(?:في|من|عن|ذاته|ذاتها|نفسه|نفسها|ايضا|و|السابق)$/;

const PLURAL =
  /(?:ون|يين|ين)$|^(?:خبراء|علماء|نشطاء|مصادر|شهود|اطباء|نواب|قاده|سكان|اهالي|اعضاء|زعماء|وزراء|سفراء|محققو|باحثو|مسؤولو|بعض|عدد|عددا|طلاب|عمال|لاعبو|ناس|جيران|اقارب|افراد)$/;

/** Reads a phrase; null where nothing of it names anybody. */
export function formOf(reading: ArabicReading, given: readonly number[]): SourceForm | null {
  let words = given;
  while (
    words.length > 0 &&
    /^(?:كان|كانت|قد|وقد|لكن|ولكن|كما|و|ف|فيما|بينما|حيث|ان|هو|هي|احد)$/.test(reading.word(words[0] ?? -1))
  ) {
    if (reading.word(words[0] ?? -1) === 'احد') break;
    words = words.slice(1);
  }
  // يوليا ابنة أحد الجواسيس: Yulia
  const relation = words.findIndex((k, i) => i > 0 && RELATION.test(reading.word(k)));
  if (relation > 0 && words.slice(0, relation).every((k) => reading.mayBeName(k))) words = words.slice(0, relation);
  while (words.length > 0 && DROPPED_AT_END.test(reading.word(words.at(-1) ?? -1))) words = words.slice(0, -1);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const { start, end } = phraseSpan(reading, words);
  // للوزارة: the article lost its alif behind the particle
  const prefix = /^لل../.test(reading.word(first)) ? 'ال' : '';
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
  const particle = /^لل../.test(head.folded) ? 2 : 1;
  const start = head.start + (joined && head.end - head.start > 2 ? particle : 0);
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

const BELONGS_TO_PERSON = /^(?:وكيل|محامي|محام|والد|شقيق|نجل|زوج|صديق|مدير)$/;

/** وكيل النجم محمد صلاح, والد محمد صلاح: the name that stands there is another person's than the one who is meant. */
export function isOfAnother(reading: ArabicReading, head: number, next: number): boolean {
  if (!BELONGS_TO_PERSON.test(reading.word(head))) return false;
  const role = reading.roleOf(reading.word(next));
  return (isDefinite(reading.word(next)) && (role === 'male' || role === 'female')) || reading.mayBeName(next);
}

/** The personal name in a phrase: its first word that may be one, and what follows. */
function nameWordsOf(reading: ArabicReading, given: readonly number[]): string[] {
  let words = given;
  if (isOfAnother(reading, words[0] ?? -1, words[1] ?? -1)) {
    // وكيل النجم محمد صلاح، رامي عباس: behind the comma stands the agent's own
    const own = words.findIndex((k) => reading.isComma(k - 1));
    if (own < 0) return [];
    words = words.slice(own);
  }
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
    const surname =
      (compoundNames.has(names.at(-1) ?? '') && isDefinite(word)) ||
      (names.length === 1 && isDefinite(word) && k === words.at(-1));
    if (
      phraseEnders.has(word) ||
      (names.length > 0 && !surname && reading.roleOf(word) !== null && !guardedNames.has(word))
    )
      break;
    if (!reading.mayBeName(k) && !surname && !isUnknownDefinite(reading, k) && !guardedNames.has(word)) break;
    names.push(bareWord(word));
    if (names.length > 1 && isDefinite(word) && !compoundNames.has(names.at(-2) ?? '')) break;
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
  // شقيقة, not شقيقه, where the text tells them apart
  if (role === 'male' && femaleTitles.has(bareHead) && reading.token(at).text.endsWith('ة')) return 'f';
  if (role === 'male') return 'm';
  if (role === 'female') return 'f';
  if (feminineNames.has(word) || feminineNames.has(bareHead)) return 'f';
  if (MASCULINE_ENDING_FEMININE.test(bareHead)) return 'm';
  if (/(?:ه|ات)$/.test(bareHead)) return 'f';
  // القضاء, but شيماء
  if (bareHead.endsWith('اء') && !isDefinite(word)) return 'f';
  if (PLURAL_PERSONS.test(bareHead) || isDefinite(word) || role === 'body') return 'm';
  return null;
}
