// "S said (that) …", "S said: “…”", "S condemned …", ", adding that …": the content stands behind the verb.
import { contentAfter, type ContentStart } from '../content-after';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import type { Finding, Reading, Rule, SpeakerPhrase } from '../finding';
import { relatives } from '../lexicon/function-words';
import { subjectBefore } from '../noun-phrase';

const ruleByFrame: Readonly<Record<ContentStart['frame'], readonly [rule: string, confidence: number]>> = {
  that: ['en.subject-verb-that', 0.95],
  quote: ['en.subject-verb-quote', 0.95],
  clause: ['en.subject-verb-clause', 0.85],
  question: ['en.subject-verb-question', 0.85],
  phrase: ['en.subject-verb-preposition', 0.8],
  infinitive: ['en.subject-verb-infinitive', 0.8],
  object: ['en.subject-verb-object', 0.7],
  named: ['en.subject-verb-named', 0.75],
};
const CLAUSAL = new Set<ContentStart['frame']>(['that', 'quote', 'clause', 'question']);

export const forward: Rule = (reading, cue, low) => {
  if (cue.use === 'passive') return null;
  const { tokens } = reading.sentence;
  const start = contentAfter(tokens, cue);
  if (!start) return null;
  const speaker = cue.use === 'ing' ? participleSpeaker(reading, cue) : subjectOf(reading, cue, low);
  if (!speaker) return null;
  const clausal = CLAUSAL.has(start.frame);
  const to = contentEnd(reading, cue, start.from, clausal);
  if (to <= start.from) return null;
  const [rule, confidence] = ruleByFrame[start.frame];
  const finding: Finding = {
    content: { from: start.from, to },
    cue: { from: cue.from, to: cue.to, lemma: start.form.verb.lemma },
    stance: start.form.verb.stance,
    speaker,
    rule: cue.use === 'ing' ? 'en.participle' : rule,
    confidence: cue.use === 'ing' ? confidence - 0.1 : confidence,
    clausal,
  };
  return [finding];
};

/** The subject before the verb; `same` where the verb shares the subject of the one before; null where nobody speaks. */
export function subjectOf(reading: Reading, cue: Cue, low: number): SpeakerPhrase | null {
  const { tokens } = reading.sentence;
  const before = tokens[cue.groupFrom - 1];
  if (!before) return null;
  const lower = before.lower;
  if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then') return shared(reading, cue);
  if (
    before.kind === 'comma' &&
    cue.groupFrom >= 2 &&
    reading.cues.some((other) => other.to <= cue.from) &&
    !nounBetween(reading, cue, low)
  )
    return shared(reading, cue);
  if (relatives.has(lower) || (lower === 'that' && cue.groupFrom > 1)) {
    const end = tokens[cue.groupFrom - 2]?.kind === 'comma' ? cue.groupFrom - 2 : cue.groupFrom - 1;
    const antecedent = subjectBefore(tokens, Math.min(low, end), end);
    return antecedent ? { by: 'phrase', range: antecedent } : null;
  }
  const range = subjectBefore(tokens, low, cue.groupFrom);
  if (!range) return null;
  const only = range.to - range.from === 1 ? (tokens[range.from]?.lower ?? '') : '';
  if (only === 'i' || only === 'we' || only === 'you' || only === 'that' || only === 'this' || only === 'there')
    return null;
  return { by: 'phrase', range };
}

/** The verb has the subject of the verb before it, whether that reports or not. */
function shared(reading: Reading, cue: Cue): SpeakerPhrase {
  return reading.cues.some((other) => other.from < cue.from) ? { by: 'same' } : firstSubject(reading, cue);
}

function nounBetween(reading: Reading, cue: Cue, low: number): boolean {
  return subjectBefore(reading.sentence.tokens, low, cue.groupFrom) !== null;
}

/** A participle speaks for the subject of its sentence: only behind a comma, "and", "while" or "by", or at the very start. */
function participleSpeaker(reading: Reading, cue: Cue): SpeakerPhrase | null {
  const { tokens } = reading.sentence;
  const before = tokens[cue.groupFrom - 1];
  if (!before) return null;
  const placed =
    before.kind === 'comma' ||
    before.kind === 'dash' ||
    before.kind === 'speech' ||
    before.lower === 'and' ||
    before.lower === 'while' ||
    before.lower === 'by' ||
    before.lower === 'in' ||
    before.lower === 'without' ||
    before.lower === 'statement';
  if (!placed || before.lower === 'without') return null;
  const spoken = reading.cues.some((other) => other.from < cue.from);
  if (spoken && before.lower !== 'by') return { by: 'same' };
  return firstSubject(reading, cue);
}

/** The phrase at the head of the sentence: "Smith left the room, saying that …". */
function firstSubject(reading: Reading, cue: Cue): SpeakerPhrase {
  const { tokens } = reading.sentence;
  for (let i = 1; i < cue.from; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (isFinite(token.lower)) {
      const range = subjectBefore(tokens, 0, i);
      if (range) return { by: 'phrase', range };
    }
  }
  return { by: 'same' };
}

function isFinite(word: string): boolean {
  return /(?:[^e]ed|has|have|had|was|were|is|are|will)$/.test(word) || irregularPast.has(word);
}

const irregularPast = new Set(
  'left took gave made went met sent held came hit shot struck put cut told spoke wrote stood sat fought fell rose quit began broke drew led withdrew sought said got kept'.split(
    ' ',
  ),
);
