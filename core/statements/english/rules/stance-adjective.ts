// "S is adamant that …": an adjective reports the stance, a form of be stands between it and its subject.
import type { Finding } from '../../reading/finding';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import type { Reading } from '../reading';
import { adverbs, negations } from '../lexicon/function-words';
import { stanceAdjectives } from '../lexicon/stance-adjectives';
import { subjectBefore } from '../subject-before';

const LINKS = new Set(['is', 'are', 'was', 'were', 'remain', 'remains', 'remained', 'been']);
const NO_SOURCES = new Set(['it', 'i', 'we', 'you', 'that', 'this', 'there']);

export function stanceAdjective(reading: Reading): readonly Finding[] {
  const { tokens } = reading.sentence;
  const findings: Finding[] = [];
  for (let i = 2; i < tokens.length - 2; i++) {
    const lower = tokens[i]?.lower ?? '';
    const adjective = Object.hasOwn(stanceAdjectives, lower) ? stanceAdjectives[lower] : undefined;
    const opener = tokens[i + 1]?.lower ?? '';
    if (!adjective?.takes.includes(opener)) continue;
    let link = i - 1;
    while (adverbs.has(tokens[link]?.lower ?? '') && !negations.has(tokens[link]?.lower ?? '')) link--;
    if (!LINKS.has(tokens[link]?.lower ?? '')) continue;
    const subject = subjectBefore(tokens, 0, link);
    if (!subject || (subject.to - subject.from === 1 && NO_SOURCES.has(tokens[subject.from]?.lower ?? ''))) continue;
    const clausal = opener === 'that' || opener === 'whether';
    const cue: Cue = { from: i, to: i + 1, groupFrom: link, forms: [], use: 'finite' };
    findings.push({
      content: { from: i + 2, to: contentEnd(reading, cue, i + 2, clausal) },
      cue: { from: i, to: i + 1, lemma: lower },
      stance: adjective.stance,
      speaker: { by: 'phrase', range: subject },
      rule: 'en.stance-adjective',
      confidence: 0.7,
      clausal,
    });
  }
  return findings;
}
