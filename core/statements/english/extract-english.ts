// Statements of an English article: reads its sentences, lets the rules find statements, resolves who spoke.
import type { Extractor, StatementDraft } from '../model';
import { assemble } from '../reading/assemble';
import { partSentences } from '../reading/sentences';
import { readTokens } from '../reading/token';
import type { Stance } from '../stance';
import { findCues } from './cues';
import { Discourse } from './discourse';
import { findStatements } from './find-statements';
import { isTag, isTagged } from './is-tag';
import { Register } from './register';
import type { Speaker } from './speaker';

export const extractEnglish: Extractor = ({ body }) => {
  const sentences = partSentences(body, readTokens(body, { isTagged, fewestWords: 5 }), isTag);
  const discourse = new Discourse(body, new Register(body, sentences), sentences);
  const drafts: StatementDraft[] = [];
  let before: Stance | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const findings = findStatements({ text: body, sentence, cues: findCues(sentence) }, before);
    const found = assemble<Speaker>(body, sentence, findings, ({ speaker: phrase }, enclosing, nested) => {
      const speaker = discourse.speakerOf(phrase, at, enclosing);
      discourse.note(at, speaker, nested);
      return speaker;
    });
    drafts.push(...found);
    before = found.at(-1)?.stance ?? null;
  }
  return drafts.toSorted((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
};
