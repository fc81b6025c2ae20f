// "S said (that) …", "S said: “…”", "S condemned …", ", adding that …": the content stands behind the verb.
import type { Finding } from '../../reading/finding';
import { contentAfter, type ContentStart } from '../content-after';
import { contentEnd } from '../content-end';
import type { Rule } from '../reading';
import { canReport } from './can-report';
import { relatives } from '../lexicon/function-words';
import { participleSpeaker, subjectOf } from './subject';

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
  const speaker = cue.use === 'ing' ? participleSpeaker(reading, cue, low) : subjectOf(reading, cue, low);
  if (!speaker || !canReport(tokens, cue, start.form, speaker, start)) return null;
  const clausal = CLAUSAL.has(start.frame);
  // "which Smith called “productive,” ended": the quotation alone
  const alone = start.frame === 'named' && start.from === cue.to && tokens[start.from]?.kind === 'speech';
  if (alone && !(speaker.by === 'phrase' && relatives.has(tokens[speaker.range.from - 1]?.lower ?? ''))) return null;
  const to = alone ? start.from + 1 : contentEnd(reading, cue, start.from, clausal);
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
