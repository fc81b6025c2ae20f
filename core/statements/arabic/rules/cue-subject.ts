// Who is the subject of a cue: the phrase behind it, the phrase before it, a pronoun, or whoever spoke last.
import { arabicLexicon, NAME, NOUN, PERSON } from '../../../text/lexicon/arabic-lexicon';
import type { Discourse } from '../discourse';
import { phraseFrom, type Phrase } from '../noun-phrase';
import { CONTRAST, phraseBefore, topicBefore, type PrecedingPhrase } from '../preceding-phrase';
import { clauseSubject } from '../clause-subject';
import { adverbs, clauseOpeners, phraseEnders, times } from '../lexicon/function-words';
import type { ArabicReading, CueWord } from '../reading';
import { isDefinite } from '../word-forms';
import type { Source } from '../sources';
import { feminineNames, guardedNames } from '../lexicon/persons';
import { isLooseNoun, objectPastAdjunct, splitObject } from './object';

export interface CueSubject {
  readonly place: 'behind' | 'before' | 'relative' | 'pronoun' | 'continued' | 'unclear';
  readonly words: readonly number[];
  readonly source: Source | null;
  /** Where the search for the content begins. */
  readonly next: number;
  /** First token of what the cue acts upon, where that stands behind the subject or the cue. */
  readonly object: number | null;
}

/** Of these nobody is the subject without an object: behind a verb of theirs one phrase alone is the object. */
const NEEDS_OBJECT = /^(?:accuse|condemn|criticize|describe|urge|praise|support)$/;

const LONGEST_ADJUNCT = 12;
/** A subject before its verb that is so short is no clause. */
const LONGEST_FIRST = 4;
const ACTS_ON_NOUN = /^(?:condemn|criticize|praise|support|deny|reject)$/;

/** The subject of a verb that stands in a sentence from `low` to `limit`. */
export function findSubject(discourse: Discourse, cue: CueWord, low: number, limit: number): CueSubject {
  const { reading, sources } = discourse;
  // a verb agrees in number only with a subject before it
  const agreesInNumber = cue.number !== 'one';
  const behind = phraseBehind(reading, cue, limit);
  const topical = topicBefore(reading, cue, low);
  const preceding = topical ?? (cue.joined === '' ? phraseBefore(reading, cue, low) : null);
  const before = preceding && mayBeSubject(discourse, cue, preceding) ? preceding : null;
  const acts =
    cue.frames.has('OBJ') ||
    cue.frames.has('DESC') ||
    cue.frames.has('MS') ||
    /^(?:tell|warn|threaten)$/.test(cue.stance) ||
    isJudgement(cue) ||
    (cue.object && cue.lemma === 'اعتبر') ||
    (cue.frames.has('N') && ACTS_ON_NOUN.test(cue.stance));
  const parted = acts && behind.words.length > 1 ? splitObject(discourse, behind.words) : behind.words;
  const accusative = acts && behind.words.length > 0 && reading.isAccusative(behind.next) ? behind.next : null;
  const objectBehind =
    behind.words[parted.length] ??
    accusative ??
    (acts && cue.frames.has('N') && isLooseNoun(reading, behind) ? behind.next : null) ??
    (takesObject(cue) ? objectPastAdjunct(discourse, cue, behind.next, limit) : null);
  // one phrase behind such a verb is what it acts upon, unless something else is
  const addressee = cue.stance === 'tell' && before !== null && before.place !== 'relative' && behind.words.length > 0;
  // ودعا القوات المسلحة إلى: a feminine noun right behind a masculine verb is whom it acts upon
  const disagrees =
    acts &&
    cue.number === 'one' &&
    cue.gender === 'm' &&
    behind.words[0] === cue.at + 1 &&
    sources.genderOfPhrase(parted) === 'f' &&
    !reading.mayBeName(cue.at + 1);
  // أن الوزارة حضت دول العالم على: with its subject right before it, what stands behind the verb is whom it acts upon
  const subjectFirst =
    acts &&
    before !== null &&
    (before.place === 'opened' || before.place === 'start') &&
    before.words.at(-1) === cue.at - 1 &&
    sources.maySpeak(before.words) &&
    before.words.length <= LONGEST_FIRST;
  const onlyObject =
    addressee ||
    (behind.words.length > 0 && (disagrees || subjectFirst)) ||
    (behind.words.length > 0 && reading.isObliquePlural(behind.words[0] ?? -1)) ||
    (behind.words.length > 0 &&
      objectBehind === null &&
      (agreesInNumber || reading.isAccusative(behind.words[0] ?? -1) || takesObject(cue)) &&
      !cue.object &&
      (agreesInNumber || reading.isAccusative(behind.words[0] ?? -1) || !objectFollows(discourse, cue, behind.next)));
  const lone = onlyObject ? (behind.words[0] ?? null) : null;
  const ownSubject =
    before?.place === 'relative' && !agreesInNumber && behind.words.length > 0 && sources.maySpeak(parted);
  if (
    (before?.place === 'relative' && !ownSubject) ||
    (before?.place === 'opened' &&
      (behind.words.length === 0 ||
        onlyObject ||
        reading.word(cue.at - 1) === 'قد' ||
        (acts && !sources.maySpeak(parted) && sources.maySpeak(before.words))))
  ) {
    return {
      place: before.place === 'relative' ? 'relative' : 'before',
      words: before.words,
      source: sources.mention(before.words, cue.number === 'one' ? cue.gender : null),
      next: onlyObject ? behind.next : cue.at + 1,
      object: lone ?? (acts ? (behind.words[0] ?? null) : null),
    };
  }
  if (behind.words.length > 0 && !onlyObject) {
    const source = sources.mention(parted, cue.number === 'one' ? cue.gender : null);
    if (source && cue.number === 'one') source.gender = cue.gender;
    return { place: 'behind', words: parted, source, next: behind.next, object: objectBehind };
  }
  const next = onlyObject ? behind.next : cue.at + 1;
  if (before && before.place !== 'relative')
    return {
      place: 'before',
      words: before.words,
      source: sources.mention(before.words, cue.number === 'one' ? cue.gender : null),
      next,
      object: lone,
    };
  if (cue.joined === '' && (reading.carriesPronoun(cue.at - 1) || CONTRAST.test(reading.word(cue.at - 1)))) {
    return { place: 'pronoun', words: [cue.at - 1], source: pronoun(discourse, cue), next, object: lone };
  }
  // "التي تقاوم ما تقول إنها": whoever the clause around it is about
  if (/^(?:ما|مما|بما|فيما)$/.test(reading.word(cue.at - 1)) && behind.words.length === 0) {
    const words = aroundClause(discourse, cue, low);
    if (words.length > 0) return { place: 'before', words, source: sources.mention(words), next, object: lone };
  }
  // لكن الرسم يشير: what stands there and does not speak is the subject all the same
  if (preceding && !before && (preceding.place === 'opened' || preceding.place === 'start')) {
    return { place: 'unclear', words: [], source: null, next, object: null };
  }
  // a verb in mid-clause belongs to the noun before it: منظمة مستقلة تدعو إلى
  if (
    cue.joined === '' &&
    reading.isWord(cue.at - 1) &&
    cue.at > low &&
    !opensClause(discourse, cue.at - 1) &&
    !(cue.form === 'past' && behindAdjunct(discourse, cue.at, low))
  ) {
    const noun = nounBefore(discourse, cue.at - 1, low);
    const ofClause = clauseSubject(reading, { from: low, to: cue.at });
    for (const words of [noun, ofClause]) {
      if (words.length === 0 || !sources.maySpeak(words)) continue;
      const gender = sources.genderOfPhrase(words);
      if (gender !== null && gender !== cue.gender && cue.number === 'one') continue;
      return {
        place: words === noun ? 'relative' : 'before',
        words,
        source: sources.mention(words),
        next,
        object: lone,
      };
    }
    return { place: 'unclear', words: [], source: null, next, object: null };
  }
  // "بدا الوزير متفائلا، إذ قال": whom the sentence is about
  const about = cue.at > low + 2 && !discourse.open ? clauseSubject(reading, { from: low, to: cue.at }) : [];
  if (about.length > 0 && sources.isPersonNamed(about)) {
    const source = sources.mention(about);
    if (source && (source.gender === null || source.gender === cue.gender)) {
      return { place: 'continued', words: [], source, next, object: lone };
    }
  }
  const continuing = discourse.continuing(cue) ?? speakerOfClause(discourse, cue, low);
  return { place: 'continued', words: [], source: continuing, next, object: lone };
}

/** The first statement of an article, in a clause that hangs on another: غير الوزير موقفه، حيث حذر من…. */
function speakerOfClause(discourse: Discourse, cue: CueWord, low: number): Source | null {
  const { reading, sources } = discourse;
  if (cue.at <= low + 2) return null;
  const words = clauseSubject(reading, { from: low, to: cue.at });
  if (words.length === 0 || !sources.maySpeak(words)) return null;
  const gender = sources.genderOfPhrase(words);
  return gender === null || gender === cue.gender ? sources.mention(words) : null;
}

/** The noun before the nearest relative clause that agrees, or the subject of the sentence. */
function aroundClause(discourse: Discourse, cue: CueWord, low: number): readonly number[] {
  const { reading, sources } = discourse;
  const agrees = (words: readonly number[]): boolean => {
    if (words.length === 0 || !sources.maySpeak(words)) return false;
    const gender = sources.genderOfPhrase(words);
    return cue.number !== 'one' || gender === null || gender === cue.gender;
  };
  for (let k = cue.at - 2; k > low && cue.at - k < LONGEST_ADJUNCT; k--) {
    if (!reading.isRelative(k)) continue;
    const words = nounBefore(discourse, reading.isComma(k - 1) ? k - 2 : k - 1, low);
    return agrees(words) ? words : [];
  }
  const teller = discourse.enclosing(cue.at);
  if (teller?.source && (teller.source.gender === null || teller.source.gender === cue.gender)) return teller.mention;
  const words = clauseSubject(reading, { from: low, to: cue.at });
  return agrees(words) ? words : [];
}

/** What stands behind the cue and may be its subject; what tells how it was said is passed over. */
function phraseBehind(reading: ArabicReading, cue: CueWord, limit: number): Phrase {
  // وأضاف والدموع في عينيه
  if (/^وال../.test(reading.word(cue.at + 1)) && reading.roleOf(reading.word(cue.at + 1)) === null)
    return { words: [], next: cue.at + 1 };
  if (reading.isCircumstance(cue.at + 1) && !cue.frames.has('OBJ') && !cue.frames.has('N')) {
    return { words: [], next: cue.at + 1 };
  }
  return phraseFrom(reading, cue.at + 1, limit, cue.frames);
}

/** "وفي يونيو قال": nothing but an adjunct between the head of the clause and the verb. */
function behindAdjunct({ reading }: Discourse, verb: number, low: number): boolean {
  let head = verb - 1;
  while (head > low && verb - head < LONGEST_ADJUNCT && !reading.isComma(head - 1)) {
    if (reading.isComplementizer(head) || clauseOpeners.has(reading.word(head))) return false;
    head--;
  }
  const word = reading.word(head).replace(/^و(?=.)/, '');
  return phraseEnders.has(word) || times.has(word) || adverbs.has(word);
}

function opensClause({ reading }: Discourse, at: number): boolean {
  const word = reading.word(at);
  return (
    clauseOpeners.has(word) ||
    adverbs.has(word) ||
    times.has(word) ||
    reading.isComplementizer(at) ||
    /^(?:ثم|او|ما|مما|بما)$/.test(word)
  );
}

/** The words before a verb up to the preposition or sign before them. */
function nounBefore({ reading }: Discourse, last: number, low: number): readonly number[] {
  // صدور تقرير كشف أن
  if (reading.roleOf(reading.word(last)) !== null && !isDefinite(reading.word(last))) return [last];
  const words: number[] = [];
  for (let k = last; k >= low && words.length < 6; k--) {
    const word = reading.word(k);
    if (
      !reading.isWord(k) ||
      phraseEnders.has(word) ||
      clauseOpeners.has(word) ||
      reading.cueAt(k) ||
      reading.isRelative(k)
    )
      break;
    words.unshift(k);
    if (reading.startsWithParticle(k, 'ب') || reading.startsWithParticle(k, 'ل')) break;
  }
  return words;
}

/** اعتبر الوزير القرار خاطئا: in the past alone, since يعتبر is said of anything. */
export function isJudgement({ lemma, form }: CueWord): boolean {
  return lemma === 'اعتبر' && form === 'past';
}

function takesObject(cue: CueWord): boolean {
  return (
    NEEDS_OBJECT.test(cue.stance) &&
    (cue.frames.has('OBJ') || cue.frames.has('DESC') || cue.frames.has('MS') || cue.frames.has('N'))
  );
}

function objectFollows({ reading }: Discourse, cue: CueWord, next: number): boolean {
  if (cue.frames.has('N')) return true;
  return reading.word(next) === 'في' || reading.word(next) === 'خلال';
}

function mayBeSubject(discourse: Discourse, cue: CueWord, { words, place }: PrecedingPhrase): boolean {
  if (place === 'relative') return true;
  const lone = place === 'opened' && discourse.reading.mayBeName(words[0] ?? -1);
  if (!lone && !discourse.sources.maySpeak(words)) return false;
  const named = words.length > 1 && discourse.reading.mayBeName(words[1] ?? -1);
  if (!named && looksLikeVerb(discourse.reading, words[0] ?? -1)) return false;
  if (cue.number !== 'one') return true;
  const gender = discourse.sources.genderOfPhrase(words);
  return gender === null || gender === cue.gender;
}

/** تلقى المخرج رسالة تطالبه: what stands there begins with a verb of its own. */
function looksLikeVerb(reading: ArabicReading, k: number): boolean {
  const word = reading.word(k);
  if (!/^[يت]..+/.test(word) || guardedNames.has(word) || reading.roleOf(word) !== null) return false;
  return ((arabicLexicon().entry(word)?.kinds ?? 0) & (NAME | NOUN | PERSON)) === 0 && !feminineNames.has(word);
}

function pronoun(discourse: Discourse, cue: CueWord): Source | null {
  const enclosing = discourse.enclosing(cue.at)?.source ?? discourse.last;
  return enclosing && (enclosing.gender === null || enclosing.gender === cue.gender) ? enclosing : null;
}
