// Statements of a Hebrew article: reads its sentences, lets the rules find statements, resolves who spoke.
import type { Extractor, StatementDraft } from '../model';
import { assemble } from '../reading/assemble';
import { partSentences } from '../reading/sentences';
import { readTokens } from '../reading/token';
import type { Stance } from '../stance';
import { findCues } from './cues';
import { Discourse, type Speaker } from './discourse';
import { findStatements } from './find-statements';
import { isTag, isTagged } from './is-tag';
import { withoutHidingPrefixes } from './prefixes';
import type { HebrewFinding } from './reading';
import { Register } from './register';

export const extractHebrew: Extractor = ({ body }) => {
  const sentences = partSentences(
    body,
    readTokens(body, { marked: withoutHidingPrefixes(body), isTagged, fewestWords: 4 }),
    isTag,
  );
  const discourse = new Discourse(body, new Register(body, sentences), sentences);
  const drafts: StatementDraft[] = [];
  let before: Stance | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const findings = findStatements({ text: body, sentence, cues: findCues(sentence.tokens) }, before);
    const found = assemble<Speaker, HebrewFinding>(body, sentence, findings, (finding, enclosing, nested) => {
      const speaker = discourse.speakerOf(finding, at, enclosing);
      // What a noun tells in passing (הטענה של …) makes nobody the one who speaks on.
      if (speaker) discourse.note(at, speaker, nested || finding.rule === 'he.saying-noun');
      return speaker;
    });
    drafts.push(...found);
    before = found.at(-1)?.stance ?? null;
  }
  return drafts.toSorted((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
};
