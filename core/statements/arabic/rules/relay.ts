// Words that one source passes on from another: نقلت الوكالة عن الوزير قوله إن….
import type { Rule } from '../discourse';
import { speechNouns } from '../lexicon/function-words';
import type { Frame } from '../lexicon/cue-forms';
import { phraseFrom } from '../noun-phrase';

const VERB = /^[وف]?(?:نقل|نقلت|ينقل|تنقل|نقلوا|نسب|نسبت)$/;
const NO_FRAMES: ReadonlySet<Frame> = new Set();
const FARTHEST = 24;

export const relay: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  if (!VERB.test(reading.word(at))) return null;
  const carrier = phraseFrom(reading, at + 1, sentence.to, NO_FRAMES);
  // نسب إلى, but نقل عن: goods are carried to places too
  const preposition = /نسب/.test(reading.word(at)) ? 'الي' : 'عن';
  let k = carrier.next;
  const far = Math.min(sentence.to, at + FARTHEST);
  while (k < far && reading.word(k) !== preposition && !/^عن(?:ه|ها|هم)$/.test(reading.word(k))) k++;
  if (k >= far) return null;
  const pronoun = reading.word(k) !== preposition;
  const who = pronoun ? { words: [], next: k + 1 } : phraseFrom(reading, k + 1, sentence.to, NO_FRAMES);
  if (!pronoun && who.words.length === 0) return null;
  let marker = who.next;
  while (
    marker < sentence.to &&
    marker < who.next + 16 &&
    !speechNouns.has(reading.word(marker)) &&
    !reading.isComplementizer(marker) &&
    reading.word(marker) !== ':' &&
    reading.token(marker).opens < 0
  )
    marker++;
  if (marker >= sentence.to || marker >= who.next + 16) return null;
  const noun = speechNouns.get(reading.word(marker));
  let from = noun ? marker + 1 : marker;
  while (from < sentence.to && (reading.isComplementizer(from) || reading.word(from) === ':' || reading.isComma(from)))
    from++;
  const agency = carrier.words.length > 0 ? sources.mention(carrier.words) : null;
  const source = pronoun ? discourse.last : sources.mention(who.words);
  const quoted = reading.token(from).opens >= 0;
  const to = discourse.contentEnd({ frame: quoted ? 'colon' : 'that', marker, from }, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: 'نقل عن' },
    stance: noun?.stance ?? 'report',
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
