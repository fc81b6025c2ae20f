// Words that one source passes on from another: نقلت الوكالة عن الوزير قوله إن….
import type { Rule } from '../discourse';
import { speechNouns } from '../lexicon/function-words';
import type { Frame } from '../lexicon/cue-forms';
import { phraseFrom } from '../noun-phrase';
import type { ArabicReading } from '../reading';

const VERB = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلوا|نسب|نسبت|تنسب|ينسب)$/;
const NO_FRAMES: ReadonlySet<Frame> = new Set();
const FARTHEST = 24;
/** Behind the name stand the office and the occasion. */
const FARTHEST_CONTENT = 36;

export const relay: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  if (!VERB.test(reading.word(at))) return null;
  const carrier = phraseFrom(reading, at + 1, sentence.to, NO_FRAMES);
  // نسب إلى, but نقل عن: goods are carried to places too
  const preposition = /نسب/.test(reading.word(at)) ? 'الي' : 'عن';
  let k = carrier.next;
  const far = Math.min(sentence.to, at + FARTHEST);
  while (
    k < far &&
    reading.word(k) !== preposition &&
    !/^عن(?:ه|ها|هم)$/.test(reading.word(k)) &&
    reading.word(k) !== 'لسان' &&
    !reading.isComplementizer(k)
  )
    k++;
  if (k >= far || reading.isComplementizer(k)) return null;
  const pronoun = reading.word(k).length > 2 && preposition === 'عن' && reading.word(k) !== 'لسان';
  const who = pronoun ? { words: [], next: k + 1 } : phraseFrom(reading, k + 1, sentence.to, NO_FRAMES, true);
  if (!pronoun && who.words.length === 0) return null;
  let marker = who.next;
  const last = Math.min(sentence.to, who.next + FARTHEST_CONTENT);
  const noted = nounAhead(reading, marker, last);
  if (noted !== null) marker = noted;
  while (marker < last && !speechNouns.has(reading.word(marker)) && !beginsContent(reading, marker)) {
    marker = Math.max(marker + 1, reading.word(marker) === '(' ? reading.pastAside(marker, last) : 0);
  }
  if (marker >= last) return null;
  const noun = speechNouns.get(reading.word(marker));
  const from = noun ? behindNoun(reading, marker, sentence.to) : pastMarks(reading, marker, sentence.to);
  const agency = carrier.words.length > 0 ? sources.mention(carrier.words) : null;
  const source = pronoun ? discourse.last : sources.mention(who.words);
  const quoted = reading.token(from).opens >= 0;
  const to = discourse.contentEnd({ frame: quoted ? 'colon' : 'that', marker, from }, sentence.to);
  discourse.add({
    cue: noun ? { from: marker, to: marker + 1, lemma: noun.lemma } : { from: at, to: at + 1, lemma: 'نقل عن' },
    stance: noun?.stance ?? (source?.nameWords.length ? 'say' : 'report'),
    from,
    to,
    source,
    mention: who.words,
    relays: agency && agency !== source ? [agency] : [],
    rule: 'ar.relay',
    confidence: source ? 0.85 : 0.5,
  });
  return quoted ? to : from;
};

/** قوله, past the office and its quoted names; null where a clause comes first. */
function nounAhead(reading: ArabicReading, from: number, limit: number): number | null {
  for (let k = from; k < limit; k++) {
    if (reading.token(k).opens >= 0) k = reading.closingToken(k);
    else if (speechNouns.has(reading.word(k))) return k;
    else if (reading.isComplementizer(k) || reading.word(k) === ':') return null;
  }
  return null;
}

function beginsContent(reading: ArabicReading, k: number): boolean {
  return reading.isComplementizer(k) || reading.word(k) === ':' || reading.token(k).opens >= 0;
}

/** قوله للصحفيين بعد الاجتماع إن: to whom and when stand between the noun and the content. */
function behindNoun(reading: ArabicReading, noun: number, limit: number): number {
  for (let k = noun + 1; k < Math.min(limit, noun + FARTHEST_CONTENT); k++) {
    if (beginsContent(reading, k)) return pastMarks(reading, k, limit);
    if (reading.cueAt(k)) break;
  }
  return pastMarks(reading, noun + 1, limit);
}

function pastMarks(reading: ArabicReading, k: number, limit: number): number {
  let from = k;
  while (
    from < limit &&
    ((reading.isComplementizer(from) && !reading.carriesPronoun(from)) ||
      reading.word(from) === ':' ||
      reading.isComma(from))
  )
    from++;
  return from;
}
