// "according to S", "in the words of S", "in S's view", "as S put it": the source stands in an adverbial.
import type { Token } from '../../reading/token';
import type { Finding, Range } from '../../reading/finding';
import type { Reading } from '../reading';
import { contentEnd } from '../content-end';
import { nounPhraseAfter } from '../phrase-behind';
import type { Cue } from '../cues';
import { possessives } from '../lexicon/function-words';
import { anaphoricTexts } from '../lexicon/roles';
import { describeSource } from '../source-form';
import { namedBehind } from './subject';

interface Opener {
  readonly words: readonly string[];
  readonly lemma: string;
}

const OPENERS: readonly Opener[] = [
  { words: ['according', 'to'], lemma: 'according to' },
  { words: ['in', 'the', 'words', 'of'], lemma: 'in the words of' },
  { words: ['in', 'the', 'view', 'of'], lemma: 'in the view of' },
  { words: ['in', 'the', 'opinion', 'of'], lemma: 'in the opinion of' },
  { words: ['as', 'per'], lemma: 'per' },
  { words: ['per'], lemma: 'per' },
];

/** The attributions of one sentence that need no verb. `taken` tells tokens that other statements hold already. */
export function accordingTo(reading: Reading, taken: readonly Range[]): readonly Finding[] {
  const { tokens } = reading.sentence;
  const findings: Finding[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opener = OPENERS.find(({ words }) => words.every((word, at) => tokens[i + at]?.lower === word));
    if (!opener) continue;
    const behind = i + opener.words.length;
    const source = nounPhraseAfter(tokens, behind);
    // "per cent", "per day", "according to plan"
    if (!source || (opener.lemma === 'per' && !tokens[behind]?.capital)) continue;
    if (!namesSource(tokens, source)) continue;
    const content = contentAround(reading, i, source, taken);
    if (content) {
      findings.push({
        content,
        cue: { from: i, to: behind, lemma: opener.lemma },
        stance: 'attributed',
        speaker: { by: 'phrase', range: namedBehind(tokens, source) },
        rule: 'en.according-to',
        confidence: 0.9,
        clausal: true,
      });
    }
    i = source.to - 1;
  }
  return findings;
}

/** "according to their difficulty", "according to size": a measure, no source. */
function namesSource(tokens: readonly Token[], { from, to }: Range): boolean {
  const { kind } = describeSource(tokens, { from, to });
  if (kind !== 'other') return true;
  const words = tokens.slice(from, to);
  return (
    words.some((token) => token.capital || anaphoricTexts.has(token.lower)) ||
    (words.at(-1)?.lower.endsWith('s') === true && !possessives.has(words[0]?.lower ?? ''))
  );
}

function contentAround(reading: Reading, at: number, source: Range, taken: readonly Range[]): Range | null {
  const { tokens } = reading.sentence;
  const floor = Math.max(0, ...taken.filter((range) => range.to <= at && range.to > 0).map((range) => range.to));
  const opens =
    tokens.slice(floor, at).every((token) => token.kind !== 'word' || LEADS.has(token.lower)) &&
    !tokens.slice(floor, at).some((token) => token.kind === 'speech');
  if (!opens) {
    const to = tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'dash' ? at - 1 : at;
    // the larger part may stand behind: "The plan, according to Smith, would cost …"
    const behind = tokens[source.to];
    if (behind?.kind === 'comma') {
      const rest = { from: source.to + 1, to: ending(reading, source.to + 1) };
      if (rest.to - rest.from > to - floor) return rest;
    }
    return to - floor >= 2 ? { from: floor, to } : null;
  }
  let from = source.to;
  // an apposition to the source runs to its comma: "According to Smith, the envoy, …"
  while (from < tokens.length && tokens[from]?.kind !== 'comma' && tokens[from]?.kind !== 'speech') from++;
  if (from >= tokens.length) return null;
  if (tokens[from]?.kind === 'comma') from++;
  const to = ending(reading, from);
  return to - from >= 2 ? { from, to } : null;
}

const LEADS = new Set(['and', 'but', 'however', 'meanwhile', 'still', 'also', 'yet', 'so']);

function ending(reading: Reading, from: number): number {
  const virtual: Cue = { from: from - 1, to: from, groupFrom: from - 1, forms: [], use: 'finite' };
  return contentEnd(reading, virtual, from, true);
}
