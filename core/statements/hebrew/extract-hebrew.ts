// Statements of a Hebrew article: reads its sentences, lets the rules find statements, resolves who spoke.
import type { Extractor, StatementDraft } from '../model';
import { assemble } from '../reading/assemble';
import { partSentences, type TagTest } from '../reading/sentences';
import { readTokens } from '../reading/token';
import type { Stance } from '../stance';
import { findCues } from './cues';
import { Discourse, type Speaker } from './discourse';
import { findStatements } from './find-statements';
import { pronouns } from './lexicon/function-words';
import { withoutHidingPrefixes } from './prefixes';
import type { HebrewFinding } from './reading';
import { Register } from './register';
import { verbForms } from './verb-forms';

export const extractHebrew: Extractor = ({ body }) => {
  const sentences = partSentences(body, readTokens(body, withoutHidingPrefixes(body)), isTag);
  const discourse = new Discourse(body, new Register(body, sentences), sentences);
  const drafts: StatementDraft[] = [];
  let before: Stance | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const findings = findStatements({ text: body, sentence, cues: findCues(sentence.tokens) }, before);
    const found = assemble<Speaker, HebrewFinding>(
      body,
      sentence,
      findings,
      ({ speaker: phrase, agreement }, enclosing, nested) => {
        const speaker =
          phrase.by === 'phrase'
            ? discourse.resolve(at, phrase.range, agreement, enclosing)
            : phrase.by === 'same'
              ? discourse.last(at, agreement)
              : null;
        if (speaker) discourse.note(at, speaker, nested);
        return speaker;
      },
    );
    drafts.push(...found);
    before = found.at(-1)?.stance ?? null;
  }
  return drafts.toSorted((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
};

/** “…?” שאלה נועה: a verb that tags quotations, at once or behind a pronoun. */
const isTag: TagTest = (tokens, index) => {
  const word = tokens[index]?.lower ?? '';
  const verb = pronouns.has(word) ? (tokens[index + 1]?.lower ?? '') : word;
  return verbForms(verb).some(({ frames }) => frames.has('quote'));
};
