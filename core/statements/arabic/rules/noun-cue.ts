// A verbal noun as the cue: بعد إعلان الوزير أن…, دعوته إلى…, خرجوا للمطالبة بـ….
import type { SentenceTokens } from '../../text/read-text';
import { clauseSubject } from '../clause-subject';
import type { ContentStart } from '../content-start';
import type { Discourse, Found, Rule } from '../discourse';
import { isContentWord } from '../lexicon/content-nouns';
import type { Frame } from '../lexicon/cue-forms';
import { phraseEnders } from '../lexicon/function-words';
import { nounCues, type NounCue } from '../lexicon/noun-cues';
import { feminineNames } from '../lexicon/persons';
import { phraseFrom } from '../noun-phrase';
import type { ArabicReading } from '../reading';
import type { Source } from '../sources';
import { relaysOf } from './verb';

const PREPOSITIONS: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ['الي', 'إلى'],
  ['علي', 'على'],
  ['عن', 'عن'],
  ['من', 'من'],
  ['في', 'في'],
]);
/** An occasion may stand between the noun and its content: إعلانه، خلال مؤتمر صحفي، أن. */
const FARTHEST_CLAUSE = 14;
const CONFIDENCE: Readonly<Record<NounCue['form'], number>> = { construct: 0.7, owned: 0.55, bare: 0.5 };

/** The noun, whose it is, and what its frames ask for. */
export const nounCue: Rule = (discourse, at, sentence) => {
  const { reading, sources } = discourse;
  const noun = nounCues.get(reading.word(at));
  if (!noun || reading.word(at - 1) === 'حد') return null;
  // نفى, كشف, رفض: the verb is written alike, unless a preposition stands before it
  if (reading.token(at).text.endsWith('ى')) return null;
  const verb = reading.cueAt(at);
  if (verb && verb.form !== 'participle' && !phraseEnders.has(reading.word(at - 1))) return null;
  const enclosing = discourse.enclosing(at);
  // جدد دعوته إلى: the noun is what the verb reports
  if (enclosing && (enclosing.from === at || noun.form === 'bare')) return null;
  if (noun.form === 'bare' && noun.stance === 'warn') return null;
  let next = at + 1;
  let words: readonly number[] = [];
  if (noun.form === 'construct') {
    const phrase = phraseFrom(reading, at + 1, sentence.to, noun.frames);
    if (phrase.words.length === 0 || !sources.maySpeak(phrase.words)) return null;
    ({ words, next } = phrase);
  }
  const start = startOf(reading, noun, next, sentence.to);
  // بالمطالبة بأصول, but خرجوا للمطالبة: with the article and no clause behind it the noun is a thing oftener than something that was said
  if (noun.form === 'bare' && start?.frame === 'preposition' && !reading.word(at).startsWith('لل')) return null;
  if (!start || (enclosing && start.frame !== 'that' && noun.form === 'construct')) return null;
  const source = words.length > 0 ? sources.mention(words) : owner(discourse, noun, at, sentence, enclosing);
  if (!source && noun.form !== 'owned') return null;
  const to = discourse.contentEnd(start, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: noun.lemma },
    stance: noun.stance,
    from: start.from,
    to,
    source,
    mention: words,
    relays: relaysOf(discourse, enclosing, source),
    rule: `ar.noun-${start.frame}`,
    confidence: CONFIDENCE[noun.form],
  });
  return start.from;
};

function startOf(reading: ArabicReading, { frames, form }: NounCue, from: number, limit: number): ContentStart | null {
  const word = reading.word(from);
  const preposition = PREPOSITIONS.get(word);
  const written = reading.word(from);
  if (preposition && frames.has(preposition) && !isPlace(reading, from + 1)) return behind(reading, from);
  if (frames.has('ب') && (word === 'ب' || reading.startsWithParticle(from, 'ب')) && !/^(?:بين|بشان|بعد)$/.test(written))
    return {
      frame: reading.isComplementizer(from) ? 'that' : 'preposition',
      marker: from,
      from: pastThat(reading, from),
    };
  if (frames.has('ل') && form !== 'bare' && word.startsWith('لل')) return { frame: 'preposition', marker: from, from };
  if (frames.has('N') && form !== 'bare' && isContentWord(word)) return { frame: 'noun', marker: from, from };
  if (!frames.has('C') || !(reading.isComplementizer(from) || (reading.isComma(from) && form !== 'bare'))) return null;
  for (let k = from; k < Math.min(limit, from + FARTHEST_CLAUSE); k++) {
    if (reading.isComplementizer(k)) return { frame: 'that', marker: k, from: pastThat(reading, k) };
    if (reading.cueAt(k) || reading.isRelative(k) || (reading.isWord(k) && form === 'bare')) return null;
  }
  return null;
}

function behind(reading: ArabicReading, preposition: number): ContentStart {
  const that = reading.isComplementizer(preposition + 1);
  return { frame: that ? 'that' : 'preposition', marker: preposition, from: pastThat(reading, preposition + 1) };
}

function pastThat(reading: ArabicReading, k: number): number {
  return reading.isComplementizer(k) && !reading.carriesPronoun(k) ? k + 1 : k;
}

/** دعوته إلى موسكو is an invitation. */
function isPlace(reading: ArabicReading, k: number): boolean {
  return feminineNames.has(reading.word(k));
}

function owner(
  discourse: Discourse,
  { gender }: NounCue,
  at: number,
  { from }: SentenceTokens,
  enclosing: Found | null,
): Source | null {
  if (enclosing) return enclosing.source;
  const { reading, sources } = discourse;
  const words = clauseSubject(reading, { from, to: at });
  const subject = words.length > 0 && sources.maySpeak(words) ? sources.mention(words) : null;
  const agrees = (source: Source | null): boolean =>
    source !== null && (gender === null || source.gender === null || source.gender === gender);
  if (agrees(subject)) return subject;
  return gender !== null && agrees(discourse.last) ? discourse.last : null;
}
