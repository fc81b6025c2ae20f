// "S's claim that …", "a warning from S that …": a noun of saying with its source and its clause.
import type { Finding, SpeakerPhrase } from '../../reading/finding';
import type { Token } from '../../reading/token';
import { contentEnd } from '../content-end';
import type { Cue } from '../cues';
import type { Reading } from '../reading';
import { adverbs, possessives } from '../lexicon/function-words';
import { reportingNouns } from '../lexicon/reporting-nouns';
import { hasVerb } from '../noun-phrase';
import { nounPhraseAfter } from '../phrase-behind';
import type { Stance } from '../../stance';

/** The statements of one sentence that a noun reports. */
export function sayingNouns(reading: Reading): readonly Finding[] {
  const { tokens } = reading.sentence;
  const findings: Finding[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const noun = nounAt(tokens[i]);
    if (!noun || reading.cues.some((cue) => cue.from === i)) continue;
    const found = owned(reading, i) ?? fromSource(reading, i);
    if (!found) continue;
    const virtual: Cue = { from: i, to: i + 1, groupFrom: i, forms: [], use: 'finite' };
    const end = contentEnd(reading, virtual, found.from, true);
    const to = hasVerb(tokens, 0, i) ? end : beforeMainVerb(tokens, found.from, end);
    if (to - found.from < 3) continue;
    findings.push({
      content: { from: found.from, to },
      cue: { from: i, to: i + 1, lemma: noun.lemma },
      stance: noun.stance,
      speaker: found.speaker,
      rule: 'en.saying-noun',
      confidence: 0.6,
      clausal: true,
    });
  }
  return findings;
}

/** "Smith's claim that a truce was near drew scepticism": the noun is the subject, so a second verb is the sentence's own. */
function beforeMainVerb(tokens: readonly Token[], from: number, to: number): number {
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    if (!hasVerb(tokens, i, i + 1) && !/[^e]ed$/.test(tokens[i]?.lower ?? '')) continue;
    // an auxiliary and its participle are one verb
    if (hasVerb(tokens, i - 1, i) || (adverbs.has(tokens[i - 1]?.lower ?? '') && hasVerb(tokens, i - 2, i - 1)))
      continue;
    if (++verbs === 2) return i;
  }
  return to;
}

function nounAt(token: Token | undefined): { lemma: string; stance: Stance } | null {
  if (token?.kind !== 'word') return null;
  for (const lemma of [token.lower, token.lower.replace(/s$/, ''), token.lower.replace(/ies$/, 'y')]) {
    if (Object.hasOwn(reportingNouns, lemma)) {
      const stance = reportingNouns[lemma];
      if (stance) return { lemma, stance };
    }
  }
  return null;
}

/** "Smith's claim that", "his repeated warning that". */
function owned(reading: Reading, at: number): { from: number; speaker: SpeakerPhrase } | null {
  const { tokens } = reading.sentence;
  if (tokens[at + 1]?.lower !== 'that') return null;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (token.lower === 'his' || token.lower === 'her')
      return { from: at + 2, speaker: { by: 'phrase', range: { from: i, to: i + 1 } } };
    if (possessives.has(token.lower)) return null;
    if (!/'s?$/.test(token.lower)) continue;
    let from = i;
    while (from > 0 && tokens[from - 1]?.kind === 'word' && tokens[from - 1]?.capital) from--;
    return { from: at + 2, speaker: { by: 'phrase', range: { from, to: i + 1 } } };
  }
  return null;
}

/** "a claim by the ministry that". */
function fromSource(reading: Reading, at: number): { from: number; speaker: SpeakerPhrase } | null {
  const { tokens } = reading.sentence;
  const link = tokens[at + 1]?.lower;
  if (link !== 'by' && link !== 'from') return null;
  const source = nounPhraseAfter(tokens, at + 2);
  if (!source || tokens[source.to]?.lower !== 'that') return null;
  return { from: source.to + 1, speaker: { by: 'phrase', range: source } };
}
