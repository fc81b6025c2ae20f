// Where the words for a subject end: at a preposition, a clause, another cue, or what can be no part of a name or role.
import { arabicLexicon, NAME, NOUN, PERSON, VERB } from '../../text/lexicon/arabic-lexicon';
import { contentNouns, isContentWord } from './lexicon/content-nouns';
import type { Frame } from './lexicon/cue-forms';
import { adverbs, phraseEnders, speechNouns, times } from './lexicon/function-words';
import { carriers, compoundNames, guardedNames } from './lexicon/persons';
import type { ArabicReading } from './reading';
import { bareWord, isDefinite } from './word-forms';
import { isVerbalNoun } from './verbal-noun';

/** Whether a phrase whose words so far are `words` ends before the word at `k`; the frames are those of its cue. */
export function endsPhrase(
  reading: ArabicReading,
  k: number,
  frames: ReadonlySet<Frame>,
  words: readonly number[],
): boolean {
  const word = reading.word(k);
  const first = words.length === 0;
  const previous = words.at(-1) ?? -1;
  if (reading.isComplementizer(k) || reading.isRelative(k)) return true;
  if (phraseEnders.has(word) && !isAli(reading, k, previous)) return !goesOnWith(reading, k, words);
  if (LAST_OR_NEXT.test(reading.word(k + 1)) && SPAN_OF_TIME.test(word)) return true;
  if (first && NO_SUBJECT.test(word)) return true;
  // بوتين | نظيره
  if (!first && /^نظير(?:ه|ها|هم)$/.test(word)) return true;
  if (!first && isPlainVerb(reading, k, k + 2)) return true;
  // نقلت الوكالة الرسمية | بيان الجيش
  if (!first && carriers.has(word) && isDefinite(reading.word(previous)) && !reading.isConstruct(previous)) return true;
  if (!first && /^ب(?:ت.ا..|است..ا.|ا.ت.ا.)$/.test(word) && reading.mayCarryBa(k)) return true;
  if (times.has(word) || adverbs.has(word) || speechNouns.has(word)) return true;
  // وساطة | يقودها
  if (!first && /^[يت].{2,}(?:ها|هما?)$/.test(word)) return true;
  // قبلها, أمامهم; ومقره
  const owned = /^(.{2,}?)(?:هما|هم|ها|ه)$/.exec(word)?.[1];
  if (
    !first &&
    owned !== undefined &&
    !reading.token(k).text.endsWith('ة') &&
    ((phraseEnders.has(owned) && owned !== 'وسط') || (word.startsWith('و') && reading.roleOf(word) === null))
  )
    return true;
  // ترامب | تفاؤله, الرحالة مارسيل | رحلته
  if (
    !first &&
    owned !== undefined &&
    (frames.has('N') || frames.has('OBJ')) &&
    !reading.token(k).text.endsWith('ة') &&
    owned.length > 2 &&
    (reading.mayBeName(previous) || reading.word(previous) === 'الله') &&
    reading.roleOf(word) === null &&
    ((arabicLexicon().entry(word)?.kinds ?? 0) & NAME) === 0 &&
    !guardedNames.has(word) &&
    (arabicLexicon().entry(owned) !== null ||
      arabicLexicon().entry(owned.replace(/ت$/, 'ه')) !== null ||
      /^م.ا..ت$/.test(owned) ||
      isVerbalNoun(reading, k))
  )
    return true;
  if (!first && SAFE_VERBAL_NOUN.test(word) && reading.mayBeName(previous) && reading.roleOf(word) === null)
    return true;
  if (!first && (endsName(reading, k, words, frames) || endsAtAccusative(reading, k, words))) return true;
  // الرئيس | اللاعبين, الرئيس السيسي، | لاعبي المنتخب
  if (
    !first &&
    reading.isObliquePlural(k) &&
    !reading.isConstruct(previous) &&
    !/^(?:من|في)$/.test(reading.word(previous)) &&
    !words.some((at) => reading.isObliquePlural(at) || reading.isConstruct(at))
  )
    return true;
  // أعلن الحاكم فيل ميرفي | حالة الطوارئ
  if (
    !first &&
    frames.has('N') &&
    reading.mayBeName(previous) &&
    (words.length < 2 || reading.mayBeName(words.at(-2) ?? -1)) &&
    !reading.isConstruct(previous) &&
    isCommonNoun(reading, k)
  )
    return true;
  // الملكة السابقة فرح بهلوي: behind a title a common word that a name follows is a name
  const given = isTitle(reading, words[0] ?? -1) && reading.mayBeName(k + 1) && !contentNouns.has(word);
  if (!first && !given && isLooseNoun(reading, k, previous)) return true;
  if (frames.has('N') && !first && isVerbalNoun(reading, k) && !reading.isConstruct(previous)) return true;
  // المتحدثة | الإدلاء, الوزير | التعليق
  if (
    frames.has('N') &&
    !first &&
    isDefiniteVerbalNoun(word) &&
    !reading.isConstruct(previous) &&
    reading.roleOf(word) === null
  )
    return true;
  if (first && frames.has('N') && isVerbalNoun(reading, k) && !thatFollowsSoon(reading, k)) return true;
  if (first && frames.has('N') && isContentWord(word) && !thatFollowsSoon(reading, k)) return true;
  const cue = reading.cueAt(k);
  // تدين وتصف القانون
  if (cue && first && cue.joined !== '' && cue.form !== 'participle') return true;
  if (cue && !cue.homograph) return !(contentNouns.has(word) && reading.isConstruct(previous));
  if (reading.startsWithParticle(k, 'ب') && !(first && !frames.has('ب') && isForeignName(reading, k))) {
    if (word === 'باسم') return first;
    return first || frames.has('ب') || !(reading.isConstruct(previous) || isTitle(reading, previous));
  }
  // ندد بمواصلتها, مرحبة بما
  if (frames.has('ب') && (reading.mayCarryBa(k) || word === 'بما')) return true;
  // المدير العام | لمساعدته, but المدير العام للشركة, المساعد لشؤون الشرق
  if (
    !first &&
    isDefinite(reading.word(previous)) &&
    isTitle(reading, words[0] ?? -1) &&
    /^ل(?!ل|شؤون|دي)/.test(word) &&
    reading.startsWithParticle(k, 'ل') &&
    /(?:ه|ها|هم|ي)$/.test(word) &&
    reading.roleOf(word.slice(1)) === null
  )
    return true;
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

/** قالت بنجوين راندم هاوس: behind a verb that asks for no ب, a word of which the rest is no word either. */
function isForeignName(reading: ArabicReading, k: number): boolean {
  const rest = reading.word(k).slice(1);
  if (rest.length < 3 || isDefinite(reading.word(k + 1)) || isDefinite(reading.word(k)) || /(?:ه|ها|هم|ات)$/.test(rest))
    return false;
  return !contentNouns.has(rest) && !reading.words.has(rest) && arabicLexicon().entry(rest) === null;
}

/** الإدلاء, الاستئناف: a verbal noun by its pattern, with the article. */
export function isDefiniteVerbalNoun(word: string): boolean {
  return (
    /^ال(?:ا..(?:ا.|اء)|است..ا.|ا.ت.ا.|ان..ا.|ت..ي.)$/.test(word) &&
    !/^ال(?:اعما|افكا|اخبا|ابحا|ابري|اتحا|انسا|ائتل|ادار|ارها|اسلا|اقتص|اجتم|انتخ|تنظي)/.test(word)
  );
}

const SPAN_OF_TIME = /^(?:الشهر|الاسبوع|العام|السنه|الصيف|الشتاء|الربيع|الخريف)$/;
const LAST_OR_NEXT = /^(?:الماضي|الماضيه|المقبل|المقبله|الجاري|الجاريه|الحالي|نفسه)$/;
const NO_SUBJECT = /^(?:(?:فوق|تحت|حول|خلف|امام|جانب|اسفل)(?:ه|ها|هم)|خلالها|بعدها|قبلها|سرعان|انذاك|حينها|ورافضين)$/;

/** آية الله علي خامنئي: the name, not the preposition, where the text tells them apart. */
function isAli(reading: ArabicReading, k: number, previous: number): boolean {
  if (reading.word(k) !== 'علي' || !reading.token(k).text.endsWith('ي')) return false;
  return reading.word(previous) === 'الله' || (isTitle(reading, previous) && reading.mayBeName(k + 1));
}

/** A verb in the present that no list holds: يصوت على, تعكس انقساما; a name would go on with a name. */
export function isPlainVerb(reading: ArabicReading, k: number, limit: number): boolean {
  const word = reading.word(k);
  if (!/^و?[يت].{2,}/.test(word) || guardedNames.has(word) || reading.roleOf(word) !== null || reading.cueAt(k))
    return false;
  const kinds = arabicLexicon().entry(word)?.kinds ?? 0;
  if ((kinds & VERB) !== 0 && (kinds & (NAME | NOUN)) === 0) return true;
  if (kinds !== 0 || isVerbalNoun(reading, k) || k + 1 > limit) return false;
  const next = reading.word(k + 1);
  return reading.isWord(k + 1) && (PREPOSITION.test(next) || reading.isAccusative(k + 1));
}

const PREPOSITION = /^(?:في|علي|الي|عن|من|مع|عده|فيها|فيه)$/;

/** Patterns that no name has: مضاعفة, استقبال. */
const SAFE_VERBAL_NOUN = /^(?:است..ا.|م.ا..ه)$/;

const PERCENT = /^ب?(?:المئه|المائه|المايه)$/;
const QUANTITY =
  /^(?:عدد|عددا|كل|كلا|اي|مجموعه|كثير|عضو|واحد|واحده|العديد|الكثير|عديد|مزيد|اثنان|اثنين|الالاف|الاف|مئات|عشرات|بعض|وفد|فريق)$/;
const PLACE_OR_BODY =
  /^(?:مسؤول\S*|مصدر|مصادر|عضو|اعضاء|خبير\S*|خبراء|محلل\S*|باحث\S*|متحدث\S*|دبلوماسي\S*|قيادي\S*|ناشط\S*|نشطاء|استاذ\S*|نائب|نواب|ضابط|طبيب\S*|شهود|سفير\S*|مدير\S*|رئيس\S*|ممثل\S*|قائد|وزير\S*|مندوب\S*|مفوض\S*|مبعوث\S*|منسق\S*|مستشار\S*|الممثل|المندوب|السفير|المفوض|السلطات|المتحدث|القيادي|العضو|المسؤول|الباحث|المحلل)$/;

/** "مسؤول في الإدارة", "عدد من النواب": the preposition belongs to the phrase. */
export function goesOnWith(reading: ArabicReading, k: number, words: readonly number[]): boolean {
  const word = reading.word(k);
  const previous = reading.word(words.at(-1) ?? -1);
  // 95 في المئة من المشاركين
  const share = /^\p{N}/u.test(reading.word(words[0] ?? -1)) && words.length <= 4;
  if (share && word === 'في' && PERCENT.test(reading.word(k + 1))) return true;
  if (share && word === 'من' && (PERCENT.test(previous) || /^\p{N}/u.test(previous))) return true;
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
  if (reading.roleOf(word) !== null || guardedNames.has(word) || compoundNames.has(reading.word(previous)))
    return false;
  // متحدثة باسم المطار
  if (reading.word(previous) === 'باسم') return false;
  // سامح الدلجي | حقول, سامح الدلجي | المزارعين
  const surname =
    !compoundNames.has(reading.word(words.at(-2) ?? -1)) &&
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

/** A common noun of the lexicon without article, that is no name and no role. */
export function isCommonNoun(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  if (isDefinite(word) || reading.roleOf(word) !== null || guardedNames.has(word)) return false;
  const kinds = arabicLexicon().entry(word)?.kinds ?? 0;
  return (kinds & NOUN) !== 0 && (kinds & (NAME | PERSON)) === 0;
}

/** An indefinite common noun behind a definite word begins something else: الحكومة اللبنانية | انتهاك واضح. */
function isLooseNoun(reading: ArabicReading, k: number, previous: number): boolean {
  const word = reading.word(k);
  if (!isDefinite(reading.word(previous)) || isDefinite(word) || /^\p{N}/u.test(word)) return false;
  if (reading.roleOf(word) !== null || guardedNames.has(word)) return false;
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
