// Finds where a content ends inside its sentence: before the next cue, a trailing attribution, or the outlet's own gloss.
import { arabicLexicon, NOUN, VERB } from '../../text/lexicon/arabic-lexicon';
import { adverbs, times } from './lexicon/function-words';
import type { ContentStart } from './content-start';
import { nonSources } from './lexicon/persons';
import type { ArabicReading, CueWord } from './reading';
import { bareWord, isDefinite } from './word-forms';

const ATTRIBUTION = /^(?:بحسب|حسب|حسبما|بحسبما|وفق|وفقا|وفقما|نقلا|طبقا)$/;
const LINKS = /^(?:اذ|كما|فيما|بينما|حيث|وكما|لكن|ولكن|و?لكن(?:ه|ها|هم))$/;
/** إلا أنه, غير أنها */
const EXCEPT = /^(?:الا|غير|بيد|علي)$/;
const GLOSS = /^(?:اشاره|اشارته)$/;

/** A content is cut behind so many tokens: sentences of news are shorter. */
const LONGEST = 600;
const SHORT_QUOTATION = 9;

/** Behind these the outlet tells something else, where the content is a phrase: دعا إلى إضراب، بعد رفض الحكومة…. */
const TURNS = /^(?:بيد|رغم|وهو|وهي|وهم|فيما|بينما|لكن|ولكن|وبان|وبانه|وبانها|وبانهم|وبانهما)$/;
const ADJUNCTS =
  /^(?:بعد|بعدما|وبعد|خلال|قبل|قبيل|اثر|عقب|وسط|مما|ما|وكان|وكانت|وقد|ومن|وفي|في|عندما|حين|حينما|منذ|وعلي|بسبب|اذ|الا|غير|علي|وان|وجاء|ويات|الامر|علما|كما|ردا)$/;

/** The token behind the content that begins as `start` says; `limit` is the end of the sentence. */
export function findContentEnd(
  reading: ArabicReading,
  start: ContentStart,
  limit: number,
  hasContent: (cue: CueWord) => boolean,
): number {
  const first = reading.token(start.from);
  if (first.opens >= 0 && start.frame !== 'preposition' && start.frame !== 'noun') {
    const close = reading.closingToken(start.from);
    const next = reading.token(close + 1);
    // "…" و"…" is one content; what else follows a wholly quoted one is the outlet's
    const goesOn = next.folded === 'و' && reading.token(close + 2).opens >= 0;
    const few =
      start.frame === 'quote' &&
      close - start.from <= SHORT_QUOTATION &&
      next.kind === 'word' &&
      !endsQuotation(next.folded);
    if (!few && (start.frame === 'colon' || start.frame === 'quote' || close + 1 >= limit || next.kind === 'sign')) {
      return goesOn ? reading.closingToken(close + 2) + 1 : Math.max(close + 1, start.from + 1);
    }
  }
  if (first.opens >= 0 && start.frame === 'preposition') {
    // أعرب عن "قلقه" الخميس
    const close = reading.closingToken(start.from);
    if (times.has(reading.word(close + 1))) return close + 1;
  }
  const depth = first.depth;
  const far = Math.min(limit, start.from + LONGEST);
  const isPhrase =
    (start.frame === 'noun' || start.frame === 'preposition') &&
    !reading.isComplementizer(start.marker) &&
    !reading.isComplementizer(start.from - 1) &&
    !reading.isComplementizer(start.from);
  for (let k = start.from + 1; k < far; k++) {
    const token = reading.token(k);
    if (token.depth > depth) continue;
    if (token.depth < depth) return k;
    if (token.folded === '؛') return k;
    if (token.kind !== 'word') continue;
    const comma = reading.isComma(k - 1) || reading.token(k - 1).closes >= 0;
    if (token.folded === 'فيما' && reading.isComma(k - 1)) return k;
    if (
      ATTRIBUTION.test(token.folded.replace(/^و(?=بحسب|حسب|وفق)/, '')) &&
      (comma || token.folded !== 'حسب') &&
      namesSource(reading, k + 1)
    )
      return k;
    if (
      token.folded === 'علي' &&
      /^حد$/.test(reading.word(k + 1)) &&
      /^(?:قول|وصف|تعبير|زعم)/.test(reading.word(k + 2))
    )
      return k;
    if (token.folded === 'علي' && reading.word(k + 1) === 'ما' && reading.cueAt(k + 2)?.form === 'past') return k;
    if (token.folded === 'في' && GLOSS.test(reading.word(k + 1))) return k;
    if (isPhrase && reading.isComma(k - 1) && token.folded.startsWith('م') && reading.isAccusative(k)) return k;
    if (token.folded === 'وذلك' && comma) return k;
    if (start.brief && reading.isComma(k - 1) && !isPhraseOfClause(reading, start)) return k - 1;
    // وصفه بأنه "عدو نفسه"، ورفضت | وصفه بـ"الاجتياح" التي انطلقت
    if (start.brief && reading.isComma(k - 1) && opensClause(token.folded)) return k;
    if (
      start.brief &&
      reading.token(k - 1).closes >= 0 &&
      (reading.isRelative(k) || /^(?:بعد|منذ|عقب|خلال)$/.test(token.folded))
    )
      return k;
    // بأنها "نصر"، المصطلح الذي: behind a quotation and a comma the outlet explains
    if (
      reading.isComma(k - 1) &&
      reading.token(k - 2).closes >= 0 &&
      isDefinite(token.folded) &&
      !/^[وف]/.test(token.folded) &&
      opensSoon(reading, start.from)
    )
      return k;
    if (
      isPhrase &&
      isPlainSaying(reading, k) &&
      !reading.isRelative(k - 1) &&
      !/^(?:ما|مما|بما|كما|ان|من)$/.test(reading.word(k - 1))
    ) {
      const plain = reading.cueAt(k);
      if (plain && hasContent(plain)) return k;
    }
    if (turnsAt(reading, k, comma)) return k;
    // انتقد المشروع ويقول إن: behind a phrase another statement begins, with or without a comma
    const also = reading.cueAt(k) ?? (token.folded === 'ثم' ? reading.cueAt(k + 1) : null);
    if (
      also &&
      hasContent(also) &&
      (also.at > k ? also.form === 'past' : isPhrase && also.joined === 'و' && also.form === 'present')
    )
      return k;
    if (isPhrase && reading.isComma(k - 1) && times.has(token.folded)) return k;
    if (reading.isComma(k - 1) && isSubordinate(reading, start.marker) && opensMainClause(reading, k)) return k;
    if (isPhrase && TURNS.test(token.folded)) return k;
    if (isPhrase && reading.isComma(k - 1) && opensClause(token.folded)) return k;
    if (isPhrase && reading.isComma(k - 1) && ADJUNCTS.test(token.folded)) return k;
    const cue = reading.cueAt(k);
    if (!cue) continue;
    if (endsAtCue(reading, cue, k, comma) && hasContent(cue)) return startOfClause(reading, k, start.from);
  }
  return far;
}

/** The outlet goes on in its own words: ويأتي ذلك, هذا فيما; or a participle begins what is said next: …، محذرا. */
function turnsAt(reading: ArabicReading, k: number, comma: boolean): boolean {
  const word = reading.word(k);
  if (/^و(?:ياتي|تاتي|يذكر|يشار|تجدر)$/.test(word)) return true;
  if (word === 'هذا' && comma && reading.word(k + 1) === 'فيما') return true;
  const cue = reading.isComma(k - 1) ? reading.cueAt(k) : null;
  return cue?.form === 'participle' && !cue.homograph;
}

const SUBORDINATES = /^[وف]?(?:عندما|حينما|لما|بعدما|فيما|بينما|اذا|لان|حين)$/;
const FARTHEST_SUBORDINATOR = 14;

/** وعندما يصف الوزير…، قد يكون: whether the clause of the cue hangs on the one behind its comma. */
function isSubordinate(reading: ArabicReading, marker: number): boolean {
  for (let k = marker - 1; k > marker - FARTHEST_SUBORDINATOR && k >= 0; k--) {
    if (!reading.isWord(k)) return false;
    if (SUBORDINATES.test(reading.word(k))) return !reading.isWord(k - 1);
  }
  return false;
}

function opensMainClause(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  const cue = reading.cueAt(k);
  if (/^(?:قد|فقد|فان|لم|لن|كان|كانت)$/.test(word) || (cue !== null && cue.form !== 'participle' && cue.joined === ''))
    return true;
  const kinds = arabicLexicon().entry(word)?.kinds ?? 0;
  return (kinds & VERB) !== 0 && (kinds & NOUN) === 0;
}

/** وأغلقت المدارس: a verb that the lexicons know, or by its feminine past. */
function opensClause(word: string): boolean {
  if (!word.startsWith('و')) return false;
  const rest = word.slice(1);
  const kinds = arabicLexicon().entry(rest)?.kinds ?? 0;
  return /^ا(?!ل).{3,}[^ا]ت$/.test(rest) || ((kinds & VERB) !== 0 && (kinds & NOUN) === 0);
}

/** A short quotation that goes on in the outlet's words ends no content. */
function endsQuotation(word: string): boolean {
  return (
    LINKS.test(word) ||
    times.has(word) ||
    ATTRIBUTION.test(word) ||
    /^(?:في|لدي|خلال|عقب|بعد|بعدما|قبل|اذ|حين|حيث|عندما|قال|قالت|وذلك)$/.test(word) ||
    word.startsWith('و')
  );
}

/** بأنه and the like: a clause, which may have commas of its own. */
function isPhraseOfClause(reading: ArabicReading, { from, marker }: ContentStart): boolean {
  return reading.isComplementizer(from) || reading.isComplementizer(marker);
}

/** Whether a content is little more than a quotation. */
function opensSoon(reading: ArabicReading, from: number): boolean {
  for (let k = from; k < from + 3; k++) if (reading.token(k).opens >= 0) return true;
  return false;
}

/** A verb of saying in the past without conjunction: طلبت الوكالة التعليق على التقرير | قال. */
function isPlainSaying(reading: ArabicReading, k: number): boolean {
  const cue = reading.cueAt(k);
  return (
    cue !== null && cue.form === 'past' && cue.joined === '' && !cue.homograph && !cue.object && cue.frames.has('Q')
  );
}

/** وفقا للقانون tells the way, وفقا للوزارة the source. */
function namesSource(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  const bare = word.startsWith('لل') ? `ال${word.slice(2)}` : word.replace(/^ل/, '');
  return !nonSources.has(word) && !nonSources.has(bare) && !nonSources.has(bareWord(bare));
}

function endsAtCue(reading: ArabicReading, cue: CueWord, k: number, comma: boolean): boolean {
  if (cue.form === 'participle') return comma || cue.joined === 'و' || !cue.homograph;
  const previous = reading.word(k - 1);
  // فيما وصفته بـ: of what is told
  if (LINKS.test(previous)) return !(previous === 'فيما' && cue.object);
  if (reading.carriesPronoun(k - 1) && EXCEPT.test(reading.word(k - 2))) return true;
  if (cue.joined === 'و') return cue.form === 'past' || comma;
  return false;
}

/** A link before the cue (كما قال) goes with the cue. */
function startOfClause(reading: ArabicReading, k: number, low: number): number {
  let at = k;
  if (reading.carriesPronoun(at - 1) && EXCEPT.test(reading.word(at - 2)) && at - 2 > low) at -= 2;
  while (at - 1 > low && (LINKS.test(reading.word(at - 1)) || adverbs.has(reading.word(at - 1)))) at--;
  return at;
}
