// A name, a colon and a quotation at the head of a sentence, as interviews and headlines have it: سالم الجابر: "…".
import type { Rule } from '../discourse';
import type { Frame } from '../lexicon/cue-forms';
import { phraseFrom } from '../noun-phrase';

const NO_FRAMES: ReadonlySet<Frame> = new Set();
const LONGEST_NAME = 8;

export const colonQuote: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  if (at !== sentence.from || !reading.isWord(at) || reading.cueAt(at)) return null;
  const phrase = phraseFrom(reading, at, Math.min(sentence.to, at + LONGEST_NAME + 2), NO_FRAMES);
  if (phrase.words.length === 0 || phrase.words[0] !== at || reading.word(phrase.next) !== ':') return null;
  const from = phrase.next + 1;
  if (reading.token(from).opens < 0 || !sources.isNamed(phrase.words)) return null;
  const source = sources.mention(phrase.words);
  const to = reading.closingToken(from) + 1;
  discourse.add({
    cue: { from: phrase.next, to: phrase.next + 1, lemma: ':' },
    stance: 'say',
    from,
    to,
    source,
    mention: phrase.words,
    relays: [],
    rule: 'ar.name-colon-quote',
    confidence: 0.7,
  });
  return to;
};
