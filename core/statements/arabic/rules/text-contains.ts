// A paper that says something: جاء في بيان للوزارة أن…, وورد في التقرير: "…".
import type { Rule } from '../discourse';
import type { Frame } from '../lexicon/cue-forms';
import { carriers } from '../lexicon/persons';
import { phraseFrom } from '../noun-phrase';
import { bareWord } from '../word-forms';
import { issuerOf } from './attribution';

const VERB = /^[وف]?(?:جاء|ورد|ويرد|يرد)$/;
const NO_FRAMES: ReadonlySet<Frame> = new Set();

export const textContains: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  if (!VERB.test(reading.word(at)) || reading.word(at + 1) !== 'في') return null;
  const phrase = phraseFrom(reading, at + 2, sentence.to, NO_FRAMES);
  const first = phrase.words[0];
  if (
    first === undefined ||
    !(carriers.has(bareWord(reading.word(first))) || /^(?:دراسه|وثيقه|نص|صحيفه)/.test(bareWord(reading.word(first))))
  )
    return null;
  let marker = phrase.next;
  while (
    marker < sentence.to &&
    marker < phrase.next + 14 &&
    !reading.isComplementizer(marker) &&
    reading.word(marker) !== ':' &&
    reading.token(marker).opens < 0
  )
    marker++;
  if (marker >= sentence.to || marker >= phrase.next + 14) return null;
  const from = reading.token(marker).opens >= 0 ? marker : marker + 1;
  const words = issuerOf(discourse, phrase.words, phrase.next, sentence.to);
  const source = sources.mention(words);
  const quoted = reading.token(from).opens >= 0;
  const to = discourse.contentEnd({ frame: quoted ? 'colon' : 'that', marker, from }, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 2, lemma: 'جاء في' },
    stance: 'report',
    from,
    to,
    source,
    mention: words,
    relays: [],
    rule: 'ar.text-contains',
    confidence: 0.75,
  });
  return quoted ? to : from;
};
