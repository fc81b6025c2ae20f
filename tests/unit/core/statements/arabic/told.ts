// What extraction finds in an Arabic text, one line a statement, for tables of rules and traps.
import { extractArabic } from '../../../../../core/statements/arabic/extract-arabic';
import type { StatementDraft } from '../../../../../core/statements/model';

export function statementsOf(body: string): readonly StatementDraft[] {
  return extractArabic({ title: '', body, language: 'ar' });
}

/** `speaker | cue's lemma | stance | content`, with `< relay` behind the speaker where one passed it on. */
export function told(body: string): string[] {
  return statementsOf(body).map(({ speaker, relayedBy, cue, stance, content }) => {
    const source = [speaker?.name ?? '∅', ...relayedBy.map(({ name }) => name)].join(' < ');
    return `${source} | ${cue?.lemma ?? '∅'} | ${stance} | ${body.slice(content.start, content.end)}`;
  });
}

/** The rules that fired, in the order of what they found. */
export function rulesOf(body: string): string[] {
  return statementsOf(body).map(({ rule }) => rule);
}
