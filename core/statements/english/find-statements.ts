// Lets the rules loose on one sentence, those first that know the most about where a content stands.
import type { Finding } from '../reading/finding';
import type { Stance } from '../stance';
import type { Cue } from './cues';
import { relatives } from './lexicon/function-words';
import type { Reading } from './reading';
import { accordingTo } from './rules/according-to';
import { loneQuotation } from './rules/lone-quotation';
import { forward } from './rules/forward';
import { passive } from './rules/passive';
import { stanceAdjective } from './rules/stance-adjective';
import { sayingNouns } from './rules/saying-noun';
import { clauseTag } from './rules/clause-tag';
import { quoteTag } from './rules/quote-tag';

/** The statements of a sentence by the place of their cues. `before`: see `loneQuotation`. */
export function findStatements(reading: Reading, before: Stance | null): readonly Finding[] {
  const findings: Finding[] = [];
  const tagged = new Map<Cue, readonly Finding[]>();
  for (const cue of reading.cues) {
    const tagLow = lowFor(reading, findings, cue, true);
    const found = quoteTag(reading, cue, tagLow) ?? clauseTag(reading, cue, tagLow);
    if (!found) continue;
    tagged.set(cue, found);
    findings.push(...found);
  }
  const attributed = accordingTo(
    reading,
    findings.map(({ content }) => content),
  );
  const tags = [...tagged.values(), attributed].flat();
  findings.push(...attributed);
  for (const cue of reading.cues) {
    if (tagged.has(cue)) continue;
    const low = lowFor(reading, findings, cue, false);
    const found = forward(reading, cue, low) ?? passive(reading, cue, low);
    if (found)
      findings.push(
        ...found
          .map((finding) => within(reading, finding, tags))
          .filter((finding) => finding.content.to > finding.content.from),
      );
  }
  const nouns = [...sayingNouns(reading), ...stanceAdjective(reading)];
  findings.push(...nouns.map((finding) => within(reading, finding, tags)));
  if (findings.length === 0) findings.push(...loneQuotation(reading, before));
  return findings.toSorted((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
}

/** The first token that the statements before `cue` leave to it. */
function lowFor({ sentence: { tokens } }: Reading, findings: readonly Finding[], cue: Cue, tagsOnly: boolean): number {
  let low = 0;
  for (const { content, cue: other } of findings) {
    // what a relative clause reports leaves the sentence its subject
    if (other && content.to <= cue.groupFrom && relatives.has(tokens[other.from - 1]?.lower ?? '')) continue;
    if (other && other.to <= cue.from) low = Math.max(low, other.to);
    if (content.to <= cue.groupFrom)
      low = Math.max(low, tagsOnly || (other && other.to <= cue.from) ? content.to : low);
    else if (content.from <= cue.from) low = Math.max(low, content.from);
  }
  return low;
}

/** Ends a content before the tag of the statement that it stands in: "Smith rejected the plan, officials said". */
function within(reading: Reading, finding: Finding, tags: readonly Finding[]): Finding {
  let { to } = finding.content;
  for (const { content, cue } of tags) {
    if (!cue) continue;
    if (content.from <= (finding.cue?.from ?? 0) && finding.content.from < content.to && content.to <= cue.from)
      to = Math.min(to, content.to);
  }
  const { tokens } = reading.sentence;
  while (to > finding.content.from && tokens[to - 1]?.kind === 'comma') to--;
  return { ...finding, content: { from: finding.content.from, to } };
}
