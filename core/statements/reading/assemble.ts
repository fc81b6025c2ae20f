// Makes statements of findings: spans from token ranges, and who passed on what another one said.
import type { NamedSource, Span, StatementDraft } from '../model';
import { kindOf, trimContent } from './content';
import type { Finding, Range } from './finding';
import type { Sentence } from './sentences';

/** Shorter contents say nothing that could be compared (UTF-16 units). */
const SHORTEST = 4;
/** A chain of sources has so many links at most. */
const LONGEST_CHAIN = 4;

/**
 * The statements of one sentence. `resolve` names the source of each finding in the order of their cues; `enclosing` is the
 * source of the statement in which the cue stands, and `nested` whether there is one.
 */
export function assemble<Speaker extends { readonly source: NamedSource }, Found extends Finding = Finding>(
  text: string,
  sentence: Sentence,
  findings: readonly Found[],
  resolve: (finding: Found, enclosing: Speaker | null, nested: boolean) => Speaker | null,
): StatementDraft[] {
  const enclosing = findings.map((_, index) => enclosingOf(findings, index));
  const speakers: (Speaker | null)[] = [];
  for (const [index, finding] of findings.entries()) {
    const outer = enclosing[index] ?? -1;
    speakers.push(resolve(finding, outer < index ? (speakers[outer] ?? null) : null, outer >= 0));
  }
  return findings.flatMap((finding, index) => {
    const chain: NamedSource[] = [];
    let at = enclosing[index] ?? -1;
    for (let steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
      const source = speakers[at]?.source;
      // Whoever quotes herself relays nothing.
      if (source && source !== speakers[index]?.source) chain.unshift(source);
      at = enclosing[at] ?? -1;
    }
    const draft = draftOf(text, sentence, finding, speakers[index]?.source ?? null, chain);
    return draft ? [draft] : [];
  });
}

/** Index of the smallest clausal content that holds the cue of this finding, -1 for none. */
function enclosingOf(findings: readonly Finding[], index: number): number {
  const cue = findings[index]?.cue;
  if (!cue) return -1;
  let best = -1;
  let bestLength = Infinity;
  for (const [at, { content, clausal }] of findings.entries()) {
    if (at === index || !clausal || content.from > cue.from || content.to < cue.to) continue;
    if (content.to - content.from < bestLength) {
      best = at;
      bestLength = content.to - content.from;
    }
  }
  return best;
}

function draftOf(
  text: string,
  sentence: Sentence,
  finding: Finding,
  speaker: NamedSource | null,
  relayedBy: readonly NamedSource[],
): StatementDraft | null {
  const whole = spanOf(sentence, finding.content);
  if (!whole) return null;
  const content = trimContent(text, whole);
  if (content.end - content.start < SHORTEST) return null;
  const cue = finding.cue && spanOf(sentence, finding.cue);
  return {
    content,
    cue: cue && finding.cue ? { span: cue, lemma: finding.cue.lemma } : null,
    stance: finding.stance,
    kind: kindOf(sentence.tokens.slice(finding.content.from, finding.content.to)),
    mention: finding.speaker.by === 'phrase' ? spanOf(sentence, finding.speaker.range) : null,
    speaker,
    relayedBy,
    confidence: finding.confidence,
    rule: finding.rule,
  };
}

/** The characters of a token range. */
export function spanOf({ tokens }: Sentence, { from, to, skip = 0 }: Range): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.start + skip, end: last.end } : null;
}
