// A reporting verb with its subject and its content: أكد الوزير أن…, قال: "…", أدان الهجوم, دعا إلى….
import type { ContentStart } from '../content-start';
import type { Discourse, Found, Rule } from '../discourse';
import { contentNouns } from '../lexicon/content-nouns';
import { clauseOpeners, impersonals, negations } from '../lexicon/function-words';
import type { CueWord } from '../reading';
import { splitObject } from './object';
import { findSubject, type CueSubject } from './cue-subject';
import type { Source } from '../sources';

/** A denial of these is a statement nevertheless: لم يستبعد, لا يعتقد. */
const SPOKEN_WHEN_DENIED = new Set(['استبعد', 'نفى', 'اعتقد', 'رأى', 'توقع', 'أنكر', 'رجح']);

const FRAME_NAMES: Readonly<Record<ContentStart['frame'], string>> = {
  that: 'that',
  quote: 'quote',
  colon: 'quote',
  noun: 'noun',
  preposition: 'preposition',
  saying: 'that',
};
const PLACE_NAMES: Readonly<Record<CueSubject['place'], string>> = {
  behind: 'verb-subject',
  before: 'subject-verb',
  relative: 'relative',
  pronoun: 'pronoun',
  continued: 'continued',
};
const CONFIDENCE: Readonly<Record<CueSubject['place'], number>> = {
  behind: 0.9,
  before: 0.8,
  relative: 0.7,
  pronoun: 0.65,
  continued: 0.75,
};

export const verb: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const cue = reading.cueAt(at);
  if (!cue || cue.form === 'participle' || !isUttered(discourse, cue, sentence.from)) return null;
  const subject = findSubject(discourse, cue, Math.max(sentence.from, 0), sentence.to);
  const start = discourse.contentStart(cue, subject.next, sentence.to);
  if (!start) return null;
  if (
    cue.homograph &&
    start.frame !== 'that' &&
    start.frame !== 'quote' &&
    start.frame !== 'colon' &&
    start.frame !== 'saying'
  ) {
    if (subject.place !== 'behind' || start.frame === 'noun') return null;
  }
  if (
    subject.place === 'continued' &&
    impersonals.has(reading.word(at)) &&
    (start.marker === at + 1 || start.marker === at + 2)
  )
    return null;
  const enclosing = discourse.enclosing(at);
  if (enclosing && (subject.place === 'continued' || subject.place === 'pronoun')) return null;
  const { source, words, from } = settled(discourse, cue, subject, start);
  const to = discourse.contentEnd({ ...start, from }, sentence.to);
  const relays = relaysOf(discourse, enclosing, source);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: cue.lemma },
    stance: cue.stance,
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

/** Whether the verb reports something that was said, not what was not, will be, or must be. */
function isUttered(discourse: Discourse, cue: CueWord, low: number): boolean {
  const { reading } = discourse;
  const before = reading.word(cue.at - 1);
  if (negations.has(before) && !(before === 'ان' && reading.token(cue.at - 1).text.startsWith('إ'))) {
    return SPOKEN_WHEN_DENIED.has(cue.lemma) && before !== 'ان';
  }
  if (/^[وف]?س[يت]/.test(reading.word(cue.at)) && cue.form === 'present') return false;
  // رفض, طلب, رد are nouns unless they open their clause
  if (cue.form === 'past' && cue.joined === '' && (cue.homograph || contentNouns.has(reading.word(cue.at)))) {
    return opensClause(discourse, cue, low);
  }
  return true;
}

function opensClause({ reading }: Discourse, { at, gender }: CueWord, low: number): boolean {
  const before = reading.token(at - 1);
  return (
    at === low ||
    gender === 'f' ||
    before.kind !== 'word' ||
    clauseOpeners.has(before.folded) ||
    reading.isRelative(at - 1)
  );
}

/** Parts subject and object where a verb takes both without a sign between them. */
function settled(
  discourse: Discourse,
  cue: CueWord,
  subject: CueSubject,
  start: ContentStart,
): { source: Source | null; words: readonly number[]; from: number } {
  if (subject.place !== 'behind' || !(cue.frames.has('OBJ') || cue.frames.has('DESC') || cue.frames.has('MS'))) {
    return { source: subject.source, words: subject.words, from: start.from };
  }
  const words = splitObject(discourse, subject.words);
  if (words === subject.words) return { source: subject.source, words, from: start.from };
  return { source: discourse.sources.mention(words), words, from: start.from };
}

/** Those through whom the statement came, outermost first. */
export function relaysOf(discourse: Discourse, enclosing: Found | null, source: Source | null): Source[] {
  const chain: Source[] = [];
  if (discourse.frontedRelay) chain.push(discourse.frontedRelay);
  if (enclosing) chain.push(...enclosing.relays, ...(enclosing.source ? [enclosing.source] : []));
  return [...new Set(chain)].filter((relay) => relay !== source);
}
