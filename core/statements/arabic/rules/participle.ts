// A participle that goes on with what its speaker says: …، مشيرا إلى أن…, مؤكدا ضرورة….
import type { Rule } from '../discourse';
import { relaysOf } from './verb';

export const participle: Rule = (discourse, at, sentence) => {
  const { reading } = discourse;
  const cue = reading.cueAt(at);
  if (cue?.form !== 'participle') return null;
  const before = reading.token(at - 1);
  const opensClause = before.kind !== 'word' || cue.joined === 'و' || at === sentence.from;
  if (cue.homograph && !opensClause) return null;
  const start = discourse.contentStart(cue, at + 1, sentence.to);
  if (!start) return null;
  const { open } = discourse;
  const source = open?.source ?? discourse.sources.latestIn(sentence, cue.gender) ?? discourse.continuing(cue);
  const to = discourse.contentEnd(start, sentence.to);
  discourse.add({
    cue: { from: at, to: at + 1, lemma: cue.lemma },
    stance: cue.stance,
    from: start.from,
    to,
    source,
    mention: [],
    relays: open ? [...open.relays] : relaysOf(discourse, null, source),
    rule: `ar.participle-${start.frame === 'noun' || start.frame === 'preposition' ? start.frame : 'that'}`,
    confidence: open ? 0.85 : 0.5,
  });
  return start.frame === 'quote' || start.frame === 'colon' ? to : start.from;
};
