// Lets the Hebrew rules loose on one sentence, those first that know the most about where a content stands.
import type { Stance } from '../stance';
import type { Cue } from './cues';
import type { HebrewFinding, Reading } from './reading';
import { attributed } from './rules/attributions';
import { forward, forwardFinding, type Forward } from './rules/forward';
import { loneQuotation } from './rules/lone-quotation';
import { sayingNouns } from './rules/saying-noun';
import { clauseTag, quoteTag } from './rules/tags';

/** The statements of a sentence by the place of their cues. `before`: see `loneQuotation`. */
export function findStatements(reading: Reading, before: Stance | null): readonly HebrewFinding[] {
  const { tokens } = reading.sentence;
  const tagged: HebrewFinding[] = [];
  const forwards: Forward[] = [];
  let low = 0;
  for (const cue of reading.cues) {
    const tags = quoteTag(reading, cue, low);
    if (tags) {
      tagged.push(...tags);
      low = cue.to;
      continue;
    }
    const found = forward(tokens, cue, low);
    if (found) {
      forwards.push(found);
      // What a relative clause tells (השר, שאמר כי …, הוסיף) leaves the sentence its subject
      if (!cue.relative) low = found.behind.from;
      continue;
    }
    const clause = clauseTag(reading, cue, tagged.at(-1)?.cue?.to ?? 0);
    if (!clause) continue;
    tagged.push(...clause);
    low = cue.to;
  }
  const reporting: Cue[] = forwards.map(({ cue }) => cue);
  const findings: HebrewFinding[] = [
    ...tagged,
    ...forwards.map((found) => within(forwardFinding(reading, found, reporting), tagged)),
    ...attributed(reading, reporting),
  ];
  findings.push(...sayingNouns(reading, reporting));
  if (findings.length === 0) findings.push(...loneQuotation(reading, before));
  return findings
    .filter(({ content }) => content.to > content.from)
    .toSorted((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0));
}

/** Ends a content before the tag of the statement in which it stands. */
function within(finding: HebrewFinding, tags: readonly HebrewFinding[]): HebrewFinding {
  let { to } = finding.content;
  for (const { content, cue } of tags) {
    if (cue && content.from <= (finding.cue?.from ?? 0) && finding.content.from < content.to && content.to <= cue.from)
      to = Math.min(to, content.to);
  }
  return { ...finding, content: { ...finding.content, to } };
}
