// A name and a colon at the head of a line, as interviews, headings and teasers have it: سالم الجابر: "…", الوزير: الموسم جيد.
import type { SentenceTokens } from '../../text/read-text';
import type { Discourse, Rule } from '../discourse';
import type { Frame } from '../lexicon/cue-forms';
import { feminineNames } from '../lexicon/persons';
import { phraseFrom } from '../noun-phrase';

const NO_FRAMES: ReadonlySet<Frame> = new Set();
const LONGEST_NAME = 8;
const FEWEST_WORDS = 3;

export const colonQuote: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  if (!opensLine(discourse, at, sentence) || !reading.isWord(at) || reading.cueAt(at)) return null;
  if (/^و?اما$/.test(reading.word(at))) return null;
  const phrase = phraseFrom(reading, at, Math.min(sentence.to, at + LONGEST_NAME + 2), NO_FRAMES);
  if (phrase.words.length === 0 || phrase.words[0] !== at) return null;
  let colon = phrase.next;
  // سيناتور أمريكي لـ CNN: to whom it was said
  if (reading.word(colon).startsWith('ل')) {
    while (colon < sentence.to && colon < phrase.next + 4 && reading.word(colon) !== ':') colon++;
  }
  if (reading.word(colon) !== ':' || reading.token(colon).depth > 0) return null;
  const from = colon + 1;
  const quoted = reading.token(from).opens >= 0;
  if (!quoted && sentence.to - from < FEWEST_WORDS) return null;
  const state = phrase.words.length === 1 && feminineNames.has(reading.word(at));
  if (!(sources.isNamed(phrase.words) || (state && !quoted) || (!quoted && sources.isPersonRole(phrase.words))))
    return null;
  const source = sources.mention(phrase.words);
  const to = quoted ? reading.closingToken(from) + 1 : sentence.to;
  discourse.add({
    cue: { from: colon, to: colon + 1, lemma: ':' },
    stance: 'say',
    from,
    to,
    source,
    mention: phrase.words,
    relays: [],
    rule: 'ar.name-colon-quote',
    confidence: quoted ? 0.7 : 0.55,
  });
  return to;
};

/** At the head of its sentence, or behind the dots of a teaser: اقرأ أيضا.. الوزير: …. */
function opensLine({ reading }: Discourse, at: number, { from }: SentenceTokens): boolean {
  return at === from || (at - from < LONGEST_NAME && reading.word(at - 1) === '.' && reading.word(at - 2) === '.');
}
