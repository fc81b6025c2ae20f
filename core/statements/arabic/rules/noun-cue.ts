// A verbal noun as the cue: بعد إعلان الوزير أن…, إعلانه أن….
import type { SentenceTokens } from '../../text/read-text';
import { clauseSubject } from '../clause-subject';
import type { Discourse, Found, Rule } from '../discourse';
import type { Frame } from '../lexicon/cue-forms';
import { nounCues } from '../lexicon/noun-cues';
import { phraseFrom } from '../noun-phrase';
import type { Source } from '../sources';
import { relaysOf } from './verb';

const NO_FRAMES: ReadonlySet<Frame> = new Set();

/** إعلان الوزير أن: the noun, whose it is, and a clause. */
export const nounCue: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  const noun = nounCues.get(reading.word(at));
  if (!noun) return null;
  let next = at + 1;
  let words: readonly number[] = [];
  if (!noun.owned) {
    const phrase = phraseFrom(reading, at + 1, sentence.to, NO_FRAMES);
    if (phrase.words.length === 0 || !sources.maySpeak(phrase.words)) return null;
    ({ words, next } = phrase);
  }
  if (!reading.isComplementizer(next)) return null;
  const from = reading.carriesPronoun(next) ? next : next + 1;
  const to = discourse.contentEnd({ frame: 'that', marker: next, from }, sentence.to);
  const enclosing = discourse.enclosing(at);
  const source = noun.owned ? owner(discourse, at, sentence, enclosing) : sources.mention(words);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: noun.lemma },
    stance: noun.stance,
    from,
    to,
    source,
    mention: words,
    relays: relaysOf(discourse, enclosing, source),
    rule: 'ar.noun-that',
    confidence: noun.owned ? 0.55 : 0.7,
  });
  return from;
};

function owner(discourse: Discourse, at: number, { from }: SentenceTokens, enclosing: Found | null): Source | null {
  if (enclosing) return enclosing.source;
  const { reading, sources } = discourse;
  const words = clauseSubject(reading, { from, to: at });
  return words.length > 0 && sources.maySpeak(words) ? sources.mention(words) : null;
}
