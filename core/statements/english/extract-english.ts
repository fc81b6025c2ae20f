// Statements of an English article: reads its sentences, lets the rules find statements, resolves who spoke.
import type { Extractor, StatementDraft } from '../model';
import type { Stance } from '../stance';
import { kindOf, trimContent } from '../reading/content';
import { partSentences, type Sentence } from '../reading/sentences';
import { readTokens } from '../reading/token';
import { findCues } from './cues';
import { Discourse, type Speaker } from './discourse';
import type { Finding, Reading } from './finding';
import { findStatements } from './find-statements';
import { isTag } from './is-tag';
import { Register } from './register';

/** Shorter contents say nothing that could be compared (UTF-16 units). */
const SHORTEST = 8;

export const extractEnglish: Extractor = ({ body }) => {
  const sentences = partSentences(body, readTokens(body), isTag);
  const discourse = new Discourse(body, new Register(body, sentences), sentences);
  const drafts: StatementDraft[] = [];
  let previous: Stance | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const reading: Reading = { text: body, sentence, cues: findCues(sentence) };
    const found = draftsOf(reading, at, discourse, previous);
    drafts.push(...found);
    previous = found.at(-1)?.stance ?? null;
  }
  return drafts.toSorted((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
};

function draftsOf(reading: Reading, at: number, discourse: Discourse, previous: Stance | null): StatementDraft[] {
  const findings = findStatements(reading, previous);
  const speakers: (Speaker | null)[] = [];
  for (const [index, finding] of findings.entries()) {
    const enclosing = enclosingOf(findings, index);
    const outer = enclosing < index ? (speakers[enclosing] ?? null) : null;
    const speaker = speakerOf(finding, at, discourse, outer);
    speakers.push(speaker);
    if (speaker) discourse.note(at, speaker, enclosing >= 0);
  }
  return findings.flatMap((finding, index) => {
    const draft = draftOf(reading, finding, speakers[index] ?? null, relayOf(findings, speakers, index));
    return draft ? [draft] : [];
  });
}

function speakerOf(finding: Finding, at: number, discourse: Discourse, enclosing: Speaker | null): Speaker | null {
  if (finding.speaker.by === 'phrase') return discourse.resolve(at, finding.speaker.range, enclosing);
  return finding.speaker.by === 'same' ? discourse.lastSpeaker(at) : discourse.subjectOf(at - 1);
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

/** Who passed the statement on, outermost first; a speaker who quotes herself relays nothing. */
function relayOf(findings: readonly Finding[], speakers: readonly (Speaker | null)[], index: number): Speaker[] {
  const chain: Speaker[] = [];
  let at = enclosingOf(findings, index);
  for (let steps = 0; at >= 0 && steps < 4; steps++) {
    const speaker = speakers[at];
    if (speaker && speaker.source !== speakers[index]?.source) chain.unshift(speaker);
    at = enclosingOf(findings, at);
  }
  return chain;
}

function draftOf(
  reading: Reading,
  finding: Finding,
  speaker: Speaker | null,
  relay: readonly Speaker[],
): StatementDraft | null {
  const { tokens } = reading.sentence;
  const parts = tokens.slice(finding.content.from, finding.content.to);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return null;
  const content = trimContent(reading.text, { start: first.start, end: last.end });
  if (content.end - content.start < SHORTEST) return null;
  const cueFirst = finding.cue && tokens[finding.cue.from];
  const cueLast = finding.cue && tokens[finding.cue.to - 1];
  const mention = finding.speaker.by === 'phrase' ? spanOf(reading.sentence, finding.speaker.range) : null;
  return {
    content,
    cue:
      finding.cue && cueFirst && cueLast
        ? { span: { start: cueFirst.start, end: cueLast.end }, lemma: finding.cue.lemma }
        : null,
    stance: finding.stance,
    kind: kindOf(parts),
    mention,
    speaker: speaker?.source ?? null,
    relayedBy: relay.map(({ source }) => source),
    confidence: finding.confidence,
    rule: finding.rule,
  };
}

function spanOf(sentence: Sentence, range: { from: number; to: number }): { start: number; end: number } | null {
  const first = sentence.tokens[range.from];
  const last = sentence.tokens[range.to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
