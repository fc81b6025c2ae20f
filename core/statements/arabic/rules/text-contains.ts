// A paper that says something: جاء في بيان للوزارة أن…, وورد في التقرير: "…".
import type { Discourse, Rule } from '../discourse';
import type { Frame } from '../lexicon/cue-forms';
import { carriers } from '../lexicon/persons';
import { phraseFrom } from '../noun-phrase';
import type { ArabicReading } from '../reading';
import { bareWord } from '../word-forms';
import { issuerOf } from './attribution';

const VERB = /^[وف]?(?:جاء|ورد|ويرد|يرد)$/;
/** A paper that a pronoun stands for is not farther before it. */
const FARTHEST_PAPER = 20;
const NO_FRAMES: ReadonlySet<Frame> = new Set();

function isPaper(reading: ArabicReading, k: number): boolean {
  const word = bareWord(reading.word(k).replace(/^[لب](?=.{3})/, ''));
  return (
    carriers.has(word) ||
    carriers.has(bareWord(reading.word(k))) ||
    /^(?:دراسه|صحيفه|مسوده|ملخص|مشروع|قرار)/.test(bareWord(reading.word(k)))
  );
}

/** The nearest paper before the verb. */
function paperBefore({ reading }: Discourse, at: number, low: number): readonly number[] | null {
  for (let k = at - 1; k >= low && k > at - FARTHEST_PAPER; k--) {
    if (!isPaper(reading, k)) continue;
    const { words } = phraseFrom(reading, k, at, NO_FRAMES, true);
    return words.length > 0 ? words : null;
  }
  return null;
}

export const textContains: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  if (!VERB.test(reading.word(at))) return null;
  // في ملخص للوزارة، وجاء فيه: the paper that the sentence names
  const within = /^في(?:ه|ها)$/.test(reading.word(at + 1)) ? paperBefore(discourse, at, sentence.from) : null;
  if (!within && reading.word(at + 1) !== 'في') return null;
  const phrase = within ? { words: within, next: at + 2 } : phraseFrom(reading, at + 2, sentence.to, NO_FRAMES);
  const first = phrase.words[0];
  if (first === undefined || !isPaper(reading, first)) return null;
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
