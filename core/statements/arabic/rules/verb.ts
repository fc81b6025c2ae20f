// A reporting verb with its subject and its content: أكد الوزير أن…, قال: "…", أدان الهجوم, دعا إلى….
import type { ContentStart } from '../content-start';
import type { Discourse, Found, Rule } from '../discourse';
import { contentNouns } from '../lexicon/content-nouns';
import {
  adverbs,
  clauseOpeners,
  expressedStances,
  impersonals,
  negations,
  phraseEnders,
  times,
} from '../lexicon/function-words';
import type { Stance } from '../../stance';
import type { ArabicReading, CueWord } from '../reading';
import { bareWord, isDefinite } from '../word-forms';
import { findSubject, isJudgement, type CueSubject } from './cue-subject';
import { isCommonNoun, isDefiniteVerbalNoun } from '../phrase-ends';
import type { Source } from '../sources';

/** A denial of these is a statement nevertheless: لم يستبعد, لا يعتقد. */
const SPOKEN_WHEN_DENIED = new Set(['استبعد', 'نفى', 'اعتقد', 'رأى', 'توقع', 'أنكر', 'رجح']);

/** Who declines to speak or to come makes no statement: رفض التعليق. */
const SILENCE =
  /^(?:ادلاء|تعليق|كشف|افصاح|خوض|رد|ذكر|تحديد|حديث|اجابه|توضيح|اعطاء|حضور|مشاركه|تعاون|مغادره|لقاء|مقابله|مصافحه|خروج|دخول|توقيع)$/;

const PREPOSITION = /^(?:مع|من|الي|علي|عن|في|بعد|قبل|خلال|رغم|بسبب|دون|بدون|عقب|اثر|وسط)$/;

const FRAME_NAMES: Readonly<Record<ContentStart['frame'], string>> = {
  that: 'that',
  quote: 'quote',
  colon: 'quote',
  noun: 'noun',
  preposition: 'preposition',
};
const PLACE_NAMES: Readonly<Record<CueSubject['place'], string>> = {
  behind: 'verb-subject',
  before: 'subject-verb',
  relative: 'relative',
  pronoun: 'pronoun',
  continued: 'continued',
  unclear: 'unclear',
};
const CONFIDENCE: Readonly<Record<CueSubject['place'], number>> = {
  behind: 0.9,
  before: 0.8,
  relative: 0.7,
  pronoun: 0.65,
  continued: 0.75,
  unclear: 0,
};

export const verb: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const cue = reading.cueAt(at);
  if (!cue || cue.form === 'participle' || !isUttered(discourse, cue, sentence.from)) return null;
  const subject = findSubject(discourse, cue, Math.max(sentence.from, 0), sentence.to);
  const start = discourse.contentStart(cue, subject.next, sentence.to) ?? objectAlone(discourse, cue, subject);
  if (!start) return null;
  const refused = start.frame === 'noun' ? start.from : subject.words[0];
  if (cue.lemma === 'رفض' && refused !== undefined && SILENCE.test(bareWord(reading.word(refused)))) return null;
  // الأزمة تهدد الاستقرار: what does not speak
  const speaks = subject.place !== 'behind' || start.frame === 'that' || discourse.sources.maySpeak(subject.words);
  if (!speaks && start.frame !== 'quote' && start.frame !== 'colon') return null;
  if (subject.place === 'unclear' || (cue.homograph && !isClear(discourse, cue, subject, start))) return null;
  if (
    (subject.place === 'continued' || subject.place === 'relative') &&
    impersonals.has(reading.word(at).replace(/^[وف](?=[يت])/, '')) &&
    (start.marker === at + 1 || start.marker === at + 2)
  )
    return null;
  // ملفات تشير إلى: what no person says
  if (subject.place === 'relative' && start.frame !== 'that' && !discourse.sources.maySpeak(subject.words)) return null;
  // لا ترى: whoever is addressed, unless the sentence names somebody
  if (subject.place === 'continued' && /^و?لا$/.test(reading.word(at - 1)) && cue.gender === 'f') return null;
  const enclosing = discourse.enclosing(at);
  // خلية إرهابية، قالت إنها تابعة للجماعة: an aside of whoever tells the rest
  const aside =
    enclosing?.source &&
    subject.place === 'continued' &&
    cue.joined === '' &&
    cue.stance === 'say' &&
    start.frame === 'that' &&
    start.marker === at + 1 &&
    (enclosing.source.gender === null || enclosing.source.gender === cue.gender)
      ? enclosing.source
      : null;
  if (
    enclosing &&
    !aside &&
    (subject.place === 'continued' || subject.place === 'pronoun' || cue.stance === 'continue')
  )
    return null;
  const { words } = subject;
  const source = aside ?? subject.source;
  const from = contentFrom(cue, subject, start);
  const to = discourse.contentEnd({ ...start, from }, sentence.to);
  const relays = relaysOf(discourse, enclosing, source);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: cue.lemma },
    stance: stanceOf(discourse, cue, start.from),
    from,
    to,
    source,
    mention: subject.place === 'pronoun' ? [] : words,
    relays,
    rule: `ar.${PLACE_NAMES[subject.place]}-${FRAME_NAMES[start.frame]}`,
    confidence: CONFIDENCE[subject.place] - (source ? 0 : 0.25) - (enclosing ? 0.1 : 0),
  });
  return start.frame === 'quote' || start.frame === 'colon' ? to : from;
};

/** Whether a word that may be another one is the cue here: by a clause or a quotation, or by a subject that can speak. */
function isClear(discourse: Discourse, cue: CueWord, subject: CueSubject, start: ContentStart): boolean {
  if (start.frame === 'that' || start.frame === 'quote' || start.frame === 'colon') return true;
  if (
    start.frame === 'noun' &&
    start.marker !== subject.object &&
    start.marker !== subject.next &&
    !cue.frames.has('MS')
  )
    return false;
  if (subject.place === 'pronoun') return false;
  // وهدد بالانسحاب, behind a statement of the same speaker
  if (subject.place === 'continued') {
    return cue.joined === 'و' && subject.source !== null && /^(?:threaten|promise|urge|demand)$/.test(cue.stance);
  }
  return discourse.sources.maySpeak(subject.words);
}

/** أدان الوزير الهجوم, أدانت باريس بشدة الهجوم: the object is the content, though no list holds its noun. */
function objectAlone({ reading }: Discourse, cue: CueWord, given: CueSubject): ContentStart | null {
  const subject = given.object === null ? { ...given, object: pastAdverbs(reading, given.next) } : given;
  // تعتبرها أنقرة قوات إرهابية
  const judged = given.object ?? given.next;
  if (cue.object && cue.lemma === 'اعتبر' && reading.isWord(judged) && !phraseEnders.has(reading.word(judged)))
    return { frame: 'noun', marker: judged, from: judged };
  // أعلن الحاكم | حالة الطوارئ, توقعت المملكة | عجزا
  if (
    cue.frames.has('N') &&
    !cue.homograph &&
    subject.place === 'behind' &&
    subject.object === null &&
    mayBeObject(reading, subject) &&
    subject.source !== null
  )
    return { frame: 'noun', marker: subject.next, from: subject.next };
  if (isJudgement(cue) && subject.object !== null)
    return { frame: 'noun', marker: subject.object, from: subject.object };
  if (
    !cue.frames.has('N') ||
    (cue.homograph && !(subject.place === 'behind' && subject.source?.nameWords.length)) ||
    subject.object === null ||
    !/^(?:condemn|criticize|deny|reject|praise|support)$/.test(cue.stance)
  ) {
    return null;
  }
  return reading.isWord(subject.object) ? { frame: 'noun', marker: subject.object, from: subject.object } : null;
}

/** A common noun that stands right behind the subject, or behind a comma or a time. */
function mayBeObject(reading: ArabicReading, { words, next }: CueSubject): boolean {
  const before = reading.word(next - 1);
  const behind =
    words.at(-1) === next - 1 || reading.isComma(next - 1) || times.has(before) || /^(?:عاما|سنه|اعوام)$/.test(before);
  return (
    behind &&
    (isCommonNoun(reading, next) || isDefiniteVerbalNoun(reading.word(next)) || reading.isAccusative(next)) &&
    !reading.cueAt(next)
  );
}

/** The definite noun behind the adverbs that stand at `from`. */
function pastAdverbs(reading: ArabicReading, from: number): number | null {
  let k = from;
  while (adverbs.has(reading.word(k)) || times.has(reading.word(k))) k++;
  return k > from && isDefinite(reading.word(k)) && !phraseEnders.has(reading.word(k)) && !reading.isRelative(k)
    ? k
    : null;
}

/** Whether the verb reports something that was said, not what was not, will be, or must be. */
function isUttered(discourse: Discourse, cue: CueWord, low: number): boolean {
  const { reading } = discourse;
  const before = reading.word(cue.at - 1);
  if (before === 'ان' && cue.form === 'past' && /^(?:بعد|منذ|عقب|سبق|وبعد|وسبق)$/.test(reading.word(cue.at - 2)))
    return true;
  if (/^(?:تكن|يكن|يكونوا)$/.test(before)) return false;
  if (
    before === 'ما' &&
    /^(?:وهو|هو|وهذا|هذا|وذلك)$/.test(reading.word(cue.at - 2)) &&
    reading.isComplementizer(cue.at + 2)
  )
    return false;
  if (negations.has(before) && !(before === 'ان' && reading.token(cue.at - 1).text.startsWith('إ'))) {
    return SPOKEN_WHEN_DENIED.has(cue.lemma) && before !== 'ان';
  }
  if (/^(?:اذا|لو|ولو|ان)$/.test(before) && cue.form === 'past' && !reading.token(cue.at - 1).text.startsWith('أ'))
    return false;
  // أعتقد: I, not he
  if (cue.form === 'past' && cue.lemma.startsWith('ا') && /^[وف]?أ/.test(reading.token(cue.at).text)) return false;
  if (/^[وف]?س[يت]/.test(reading.word(cue.at)) && cue.form === 'present') return false;
  // يُعتقد, with the sign of the passive written: nobody in particular
  if (cue.form === 'present' && /^[وف]?[يت]\u064F/.test(reading.token(cue.at).text) && cue.lemma !== 'أعلن')
    return false;
  // مع توقع أن: behind a preposition it is the noun
  if (cue.form === 'past' && cue.gender === 'm' && cue.joined === '' && PREPOSITION.test(before)) return false;
  // رفض, طلب, رد are nouns unless they open their clause
  if (cue.form === 'past' && cue.joined === '' && cue.homograph) return opensClause(discourse, cue, low);
  if (cue.form === 'past' && cue.joined === '' && contentNouns.has(reading.word(cue.at))) {
    const noun =
      discourse.enclosing(cue.at)?.from === cue.at || phraseEnders.has(before) || reading.isConstruct(cue.at - 1);
    return !noun || clauseOpeners.has(before);
  }
  return true;
}

function opensClause({ reading }: Discourse, { at, gender }: CueWord, low: number): boolean {
  const before = reading.token(at - 1);
  if (
    phraseEnders.has(before.folded) &&
    !clauseOpeners.has(before.folded) &&
    before.folded !== 'ما' &&
    before.folded !== 'مما'
  )
    return false;
  return (
    at === low ||
    gender === 'f' ||
    before.kind !== 'word' ||
    (reading.mayBeName(at - 1) && !/^و?[يت]/.test(before.folded)) ||
    /^و?(?:ما|مما|بما|كما)$/.test(before.folded) ||
    clauseOpeners.has(before.folded) ||
    reading.isRelative(at - 1)
  );
}

/** What an accusation or a description is about belongs to its content. */
function contentFrom(cue: CueWord, subject: CueSubject, start: ContentStart): number {
  const about = cue.stance === 'accuse' || cue.frames.has('MS') || cue.lemma === 'عزا' || cue.lemma === 'أرجع';
  return about && subject.object !== null && subject.object < start.from ? subject.object : start.from;
}

/** أعرب عن رفضه: the noun tells the stance. */
function stanceOf(discourse: Discourse, cue: CueWord, from: number): Stance {
  if (cue.stance !== 'express') return cue.stance;
  const noun = discourse.reading.word(from).replace(/(?:هما|هم|ها|ه)$/, '');
  return expressedStances.get(noun) ?? cue.stance;
}

/** Those through whom the statement came, outermost first. */
export function relaysOf(discourse: Discourse, enclosing: Found | null, source: Source | null): Source[] {
  const chain: Source[] = [];
  if (discourse.frontedRelay) chain.push(discourse.frontedRelay);
  if (enclosing) chain.push(...enclosing.relays, ...(enclosing.source ? [enclosing.source] : []));
  return [...new Set(chain)].filter((relay) => relay !== source);
}
