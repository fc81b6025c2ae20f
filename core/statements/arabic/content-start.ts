// Finds where the content of a cue begins: which of the verb's frames the sentence fills, and where.
import type { Frame } from './lexicon/cue-forms';
import { contentNouns, isContentWord, vagueNouns } from './lexicon/content-nouns';
import { adverbs, interrogatives, months, phraseEnders, times } from './lexicon/function-words';
import { bodies, feminineNames, guardedNames } from './lexicon/persons';
import { arabicLexicon, NAME, VERB } from '../../text/lexicon/arabic-lexicon';
import type { ArabicReading, CueWord } from './reading';
import { bareWord, isDefinite } from './word-forms';
import { isVerbalNoun } from './verbal-noun';

export interface ContentStart {
  readonly frame: 'that' | 'quote' | 'colon' | 'noun' | 'preposition';
  /** The token that marks it: the complementizer, the preposition, the mark. */
  readonly marker: number;
  /** First token of the content. */
  readonly from: number;
  /** Of a description: it ends with its clause. */
  readonly brief?: boolean;
}

/** A content that has not begun so many tokens behind its cue is not the cue's. */
const FARTHEST = 70;
const FARTHEST_COLON = 36;
const FARTHEST_NOUN = 10;

const PREPOSITIONS: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ['الي', 'إلى'],
  ['علي', 'على'],
  ['عن', 'عن'],
  ['من', 'من'],
  ['في', 'في'],
  ['ب', 'ب'],
  ['ل', 'ل'],
]);
/** Prepositions with these are adjuncts: من جانبه, في بيان, على هامش. */
const ADJUNCT_NOUNS =
  /^(?:دون|جهته|جهتها|جهتهم|جهه|جانبه|جانبها|جانب|ناحيته|ناحيتها|بيان|تصريح|تصريحات|مقابله|مؤتمر|كلمه|كلمته|خطاب|خطابه|حديث|حديثه|لقاء|تقرير|رساله|تغريده|تغريدات|وقت|مسامع|مسامعه|هامش|هامشها|صفحته|صفحتها|حسابه|حسابها|تويتر|فيسبوك|موقع|موقعه|طريق|خلال|غرار|اثر|عام|مدينه|العاصمه|ختام|مستهل|اتصال|جلسه|اجتماع|قبل|بعد|لسان|الفور|عكس|خلفيه|الرغم|رغم|سبيل|الاقل|الاكثر|بينهم|بينها|ذلك|نفس|الوقت|حين|هذا|السياق|اطار|سياق|غضون|شان|مذكره|المذكره|تعليق|تعليقه|رد|رده|تغريدته|تصريحاته|مقال|حوار|ايجاز)$/;
const MEDIA =
  /^(?:صحيفه|قناه|وكاله|شبكه|موقع|مجله|اذاعه|جريده|برنامج|حزب|حركه|منظمه|شركه|تنظيم|جماعه|فريق|نادي|فيلم|مسلسل|كتاب|روايه|بعنوان|كتيبه|لواء|مبادره|جمعيه|مؤسسه|حمله|عمليه|مشروع|وسم|هاشتاغ|هاشتاج|ملقب|الملقب|المعروف|المعروفه|باسم|يدعي|تدعي)$/;
/** Verbs that mostly have a noun behind them: only an أن right behind the subject is theirs. */
const FEELING = /^(?:شعر|أحس|آمن|علم|قدر)$/;
/** قائلا, by which a verb that has no content of its own goes on. */
export const SAYING = /^(?:قائلا|قائله|قائلين|بالقول|قائلات)$/;

/** Where the content begins that `cue` announces, looking from token `from` to `limit`; null where it announces none. */
export function findContentStart(
  reading: ArabicReading,
  cue: CueWord,
  from: number,
  limit: number,
): ContentStart | null {
  const { frames, homograph } = cue;
  const depth = reading.token(cue.at).depth;
  const far = Math.min(limit, from + FARTHEST);
  let passedWords = 0;
  let inRelative = false;
  for (let k = from; k < far; k++) {
    const token = reading.token(k);
    if (token.depth > depth) continue;
    const word = token.folded;
    if (token.opens >= 0) {
      const close = reading.closingToken(k);
      // التي وصفها الوزير "بالكارثة", وصفها الوزير "الكارثة"
      if (frames.has('DESC') && (cue.object || reading.startsWithParticle(k + 1, 'ب')))
        return { frame: 'quote', marker: k, from: k };
      const opens = cue.joined === 'و' && !reading.isWord(cue.at - 1);
      const far = homograph && cue.stance === 'continue' && k !== from && reading.word(k - 1) !== ':' && !opens;
      if ((frames.has('Q') || frames.has('N')) && !far && isContentQuotation(reading, cue, k, close, limit)) {
        return { frame: 'quote', marker: k, from: k };
      }
      k = Math.max(k, close);
      continue;
    }
    if (word === '(' || word === '[') {
      k = Math.max(k, reading.pastAside(k, limit) - 1);
      continue;
    }
    if (reading.isComma(k)) inRelative = false;
    if (word === ':' && k - from < FARTHEST_COLON) {
      if (frames.has('Q') || reading.token(k + 1).opens >= 0) return { frame: 'colon', marker: k, from: k + 1 };
      return null;
    }
    // إي.إس.بي.إن
    const dotted = word === '.' && (/^[\p{L}]$/u.test(reading.word(k - 1)) || reading.token(k + 1).start === token.end);
    if (/^[.؟?!؛;…]$/.test(word) && token.kind === 'sign' && !(dotted && reading.isWord(k + 1))) return null;
    if (token.kind !== 'word') continue;
    passedWords++;
    if (reading.isRelative(k)) inRelative = true;
    // قائلا begins a statement of its own
    if (SAYING.test(word)) return null;
    if (reading.isComplementizer(k)) {
      const joinedWith = frames.has('DESC') || frames.has('ب') || frames.has('OBJ');
      if (!frames.has('C') && !(joinedWith && word.startsWith('ب'))) continue;
      if (k > cue.at + 1 && governedElsewhere(reading, cue, k)) continue;
      if (homograph && k - from > (FEELING.test(cue.lemma) ? 2 : 12)) return null;
      return { frame: 'that', marker: k, from: behindComplementizer(reading, k), brief: frames.has('DESC') };
    }
    if (frames.has('W') && interrogatives.has(word) && (k === from || word.length > 2)) {
      return { frame: 'that', marker: k, from: k };
    }
    const preposition = PREPOSITIONS.get(word);
    if (
      preposition &&
      !inRelative &&
      frames.has(preposition) &&
      !isAdjunct(reading, k + 1) &&
      !clauseFollows(reading, cue, k, far)
    ) {
      if (homograph && !reading.isComplementizer(k + 1) && reading.token(k + 1).opens < 0 && cue.form === 'participle')
        return null;
      return { frame: 'preposition', marker: k, from: behindComplementizer(reading, k + 1) };
    }
    if (frames.has('ب') && startsWithBa(reading, cue, k) && !adverbs.has(word) && !isJoinedAdjunct(word)) {
      return { frame: 'preposition', marker: k, from: k };
    }
    if (frames.has('DESC') && reading.startsWithParticle(k, 'ب') && !adverbs.has(word) && !isJoinedAdjunct(word)) {
      return { frame: 'preposition', marker: k, from: behindComplementizer(reading, k), brief: true };
    }
    if (frames.has('DESC') && word === 'ب') return { frame: 'preposition', marker: k, from: k + 1, brief: true };
    if (
      frames.has('ل') &&
      reading.startsWithParticle(k, 'ل') &&
      k > cue.at + 1 &&
      contentNouns.has(word.slice(1).replace(/^ل/, 'ال'))
    ) {
      return { frame: 'preposition', marker: k, from: k };
    }
    if (frames.has('MS') && word.startsWith('مسؤولي')) return { frame: 'noun', marker: k, from: k };
    if (
      frames.has('N') &&
      isContentNoun(reading, cue, k, from) &&
      k - from < (reading.isComma(k - 1) ? 2 * FARTHEST_NOUN : FARTHEST_NOUN) &&
      !thatFollows(reading, cue, k, limit)
    ) {
      return { frame: 'noun', marker: k, from: k };
    }
    const other = reading.cueAt(k);
    // بيان أورده الموقع أن: of whoever stands before it
    if (
      other &&
      !other.homograph &&
      !other.object &&
      !(k - from <= 1 && other.form === 'participle') &&
      !reading.isRelative(k - 1)
    )
      return null;
  }
  return null;
}

/** The particle ب of the cue's own frame; behind another verb it is that one's: قتل برصاص. */
function startsWithBa(reading: ArabicReading, cue: CueWord, k: number): boolean {
  if (k > cue.at + 1 && isPlainVerb(reading, k - 1)) return false;
  if (reading.startsWithParticle(k, 'ب') || reading.word(k) === 'بما') return true;
  if (k === cue.at + 1) return reading.mayCarryBa(k);
  // نصحت السلطات من زار المطعم، بغسل ملابسه
  const parted = reading.isComma(k - 1) && /^ب.{3,}/.test(reading.word(k)) && !guardedNames.has(reading.word(k));
  return reading.mayCarryBa(k) || (parted && arabicLexicon().entry(reading.word(k)) === null);
}

function isPlainVerb(reading: ArabicReading, k: number): boolean {
  if (phraseEnders.has(reading.word(k))) return false;
  const entry = arabicLexicon().entry(reading.word(k));
  return entry !== null && (entry.kinds & VERB) !== 0 && (entry.kinds & NAME) === 0 && !isDefinite(reading.word(k));
}

/** Content begins behind أن; أنه carries the subject of the content, so that the content begins with it. */
function behindComplementizer(reading: ArabicReading, k: number): number {
  return reading.isComplementizer(k) && !reading.carriesPronoun(k) ? k + 1 : k;
}

const GOVERNS_THAT =
  /^(?:بيد|غير|الا|علما|رغم|قبل|بعد|بعدما|لولا|مع|دون|بدون|منذ|يجب|يمكن|ينبغي|بد|لابد|الي|علي|عن|من|لمجرد|سوي|كما|بما|حتي|او|شرط|بشرط|يريد|اراد|حاول|قرر|يستطيع|يحاول|كاد|يكاد|حيث|خاصه|لاسيما|ذلك|المفترض|المقرر|الممكن|المتوقع|المفروض|المرجح|الضروري|المهم)$/;

/** "بيد أن", "من المتوقع أن": that clause is another word's. */
function governedElsewhere(reading: ArabicReading, cue: CueWord, k: number): boolean {
  const before = reading.word(k - 1);
  if (reading.word(k).startsWith('ب') || !GOVERNS_THAT.test(before)) return false;
  const preposition = PREPOSITIONS.get(before);
  return !(preposition && (cue.frames.has(preposition) || cue.stance === 'note' || cue.stance === 'report'));
}

/** رأى الوزير في طهران، أن: behind the comma comes the clause that the verb asks for. */
function clauseFollows(reading: ArabicReading, cue: CueWord, at: number, limit: number): boolean {
  if (!cue.frames.has('C') || reading.isComplementizer(at + 1)) return false;
  for (let k = at + 2; k < Math.min(limit, at + 14); k++) {
    if (reading.cueAt(k)) return false;
    if (reading.isComplementizer(k)) return reading.isComma(k - 1);
  }
  return false;
}

function isAdjunct(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  return ADJUNCT_NOUNS.test(bareWord(word)) || ADJUNCT_NOUNS.test(word) || times.has(word) || /^\p{N}/u.test(word);
}

function isJoinedAdjunct(word: string): boolean {
  return /^(?:بشان|بعد|بعدما|بين|بينما|بحسب|بسبب|بدوره|بدورها|بالتالي|باسم|بمناسبه|بحضور|بدلا|بدون|باعتبار\S*|بالاضافه|برئاسه|بحق|بحث|بجانب|بمشاركه|بعيد|بعيدا|بموجب|بواسطه|بناء|بالرغم|برغم|بينهم|بينها|بيان|بالتزامن|بالفعل|بالقرب|بصفته|بصفتها|بمدينه|بالعاصمه)$/.test(
    word,
  );
}

/** A quotation right behind the subject is content unless it is the name of a paper, a party or a film. */
function isContentQuotation(reading: ArabicReading, cue: CueWord, open: number, close: number, limit: number): boolean {
  let words = 0;
  for (let k = open + 1; k < close && words < 6; k++) if (reading.isWord(k)) words++;
  const before = reading.word(open - 1);
  if (before === ':') return true;
  if (words === 0) return false;
  const named =
    MEDIA.test(bareWord(before)) ||
    MEDIA.test(before.replace(/^[لب]/, '')) ||
    (bodies.has(bareWord(before)) && !feminineNames.has(before)) ||
    before === 'ل';
  // أدان مكتب البلدية "الاعتداء على الحديقة": who condemns needs something to condemn
  if (named && words < (cue.frames.has('Q') ? 6 : 3)) return false;
  // behind a preposition a quotation is a name or a word that is only set off
  if (PREPOSITIONS.has(before) || /^(?:مع|باسم|ضد|حول|بين|ضمن|لدي|عبر|بعنوان)$/.test(before)) return false;
  // أعلن "مجلس المدينة" أن: a body by its name
  if (
    words < 6 &&
    reading.roleOf(reading.word(open + 1)) === 'body' &&
    close + 1 < limit &&
    reading.word(close + 1) !== '.'
  )
    return false;
  // أكد "فيسبوك" أن, أوضح "فيسبوك"، بأن: the speaker by name
  const past = reading.isComma(close + 1) ? close + 2 : close + 1;
  if (open === cue.at + 1 && words < 4 && reading.isComplementizer(past)) return false;
  // رد "أسود الأطلس" على: who did so, by a name
  if (open === cue.at + 1 && cue.homograph && words < 4 && reading.isWord(close + 1)) return false;
  if (open === cue.at + 1 || words >= 4) return true;
  return (close + 1 >= limit || reading.word(close + 1) === '.') && !reading.isConstruct(open - 1);
}

/** في تصريح, خلال عرض: the noun behind it is no content. */
const GOVERNS_NOUN = /^(?:في|خلال|عبر|من|عن|علي|مع|عقب|بعد|قبل|اثر|ضمن|حول|ضد|لدي|وسط|منذ|الي)$/;

/** Ends the adjunct before the content: في وقت سابق, في بيان صحفي. */
const ADJECTIVE = /^(?:سابق|لاحق|متاخر|مبكر|صحفي|صحافي|رسمي|متلفز|مقتضب|مشترك|مكتوب|منفصل)$/;

function pastAdverbs(reading: ArabicReading, from: number): number {
  let k = from;
  while (adverbs.has(reading.word(k)) || times.has(reading.word(k))) k++;
  return k;
}

function isContentNoun(reading: ArabicReading, cue: CueWord, k: number, from: number): boolean {
  const word = reading.word(k);
  const before = reading.word(k - 1);
  const behindAdjunct = reading.isComma(k - 1) || times.has(before) || months.has(before) || ADJECTIVE.test(before);
  if (!isContentWord(word) && !((k === from || behindAdjunct) && isVerbalNoun(reading, k))) return false;
  // نفى المدير، وهو في لندن، ما تردد
  const denied = word === 'ما' && cue.stance === 'deny';
  if (vagueNouns.has(word) && !denied && (cue.homograph || k !== pastAdverbs(reading, from))) return false;
  // في أكثر من مناسبة | قلقها
  if (GOVERNS_NOUN.test(before)) return false;
  const ownNoun = /(?:ه|ها|هم)$/.test(word) && /^(?:من|في)$/.test(reading.word(k - 2));
  return k === cue.at + 1 || behindAdjunct || ownNoun || !reading.isConstruct(k - 1) || cue.form === 'participle';
}

/** أكد الوزير … قرار … أن: the clause is the content, not the noun on the way. */
function thatFollows(reading: ArabicReading, cue: CueWord, k: number, limit: number): boolean {
  if (!cue.frames.has('C')) return false;
  for (let i = k + 1; i < Math.min(limit, k + 6); i++) {
    if (reading.isComma(i) || reading.cueAt(i)) return false;
    if (reading.isComplementizer(i)) return !reading.word(i).startsWith('ب');
  }
  return false;
}
