// "was quoted as saying", "was told by S that", "was condemned by S": the one who speaks is not the subject.
import type { Finding } from '../../reading/finding';
import type { Stance } from '../../stance';
import type { Reading, Rule } from '../reading';
import { hasVerb } from '../noun-phrase';
import { nounPhraseAfter } from '../phrase-behind';
import { subjectBefore } from '../subject-before';

export const passive: Rule = (reading, cue, low) => {
  if (cue.use !== 'passive') return null;
  return byAgent(reading, cue, low);
};

/** Stances that a thing can be the object of without an act: a plan is welcomed by, an order is given by. */
const VOICED: ReadonlySet<Stance> = new Set<Stance>(['condemn', 'criticize', 'reject', 'deny', 'welcome', 'praise']);

function byAgent(reading: Reading, cue: Parameters<Rule>[1], low: number): Finding[] | null {
  const { tokens } = reading.sentence;
  const by = tokens[cue.to];
  if (by?.lower !== 'by') return null;
  const agent = nounPhraseAfter(tokens, cue.to + 1);
  if (!agent) return null;
  const told = cue.forms.find(({ verb }) => verb.frames.has('hearer'));
  const behind = tokens[agent.to];
  if (told && behind && (behind.lower === 'that' || behind.lower === 'to')) {
    const from = behind.lower === 'that' ? agent.to + 1 : agent.to;
    return [make(cue, told.verb.lemma, told.verb.stance, { from, to: tokens.length }, agent, 'en.passive-told', true)];
  }
  const object = cue.forms.find(({ verb }) => VOICED.has(verb.stance) && verb.frames.has('object'));
  if (!object) return null;
  const subject = subjectBefore(tokens, low, cue.groupFrom);
  if (!subject || hasVerb(tokens, subject.from, subject.to)) return null;
  return [make(cue, object.verb.lemma, object.verb.stance, subject, agent, 'en.passive-by', false)];
}

function make(
  cue: Parameters<Rule>[1],
  lemma: string,
  stance: Finding['stance'],
  content: Finding['content'],
  range: Finding['content'],
  rule: string,
  clausal: boolean,
): Finding {
  return {
    content,
    cue: { from: cue.from, to: cue.to, lemma },
    stance,
    speaker: { by: 'phrase', range },
    rule,
    confidence: 0.65,
    clausal,
  };
}
