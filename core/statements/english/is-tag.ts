// Whether what follows a quotation tells who spoke: “Why?” she asked; “Never”, said Smith.
import type { TagTest } from '../reading/sentences';
import { verbForms } from './verb-forms';

const REACH = 6;

/** A finite form that can tag a quotation. */
function tagsQuotations(word: string): boolean {
  return verbForms(word).some(
    (form) =>
      form.particle === null && form.verb.frames.has('quote') && !form.kinds.has('ing') && !form.kinds.has('base'),
  );
}

/** A subject of a few words, a verb that can tag a quotation, and then nothing, a comma, or when and where. */
export const isTag: TagTest = (tokens, index) => {
  for (let i = index + 1; i < index + REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (!tagsQuotations(token.lower)) continue;
    const next = tokens[i + 1];
    return !next || next.kind === 'stop' || next.kind === 'comma' || AFTER.has(next.lower);
  }
  return false;
};

/** The same for the raw text behind a short quotation: the verb at once, or behind a pronoun or a name. */
export function isTagged(behind: string): boolean {
  const [, subject, verb = ''] = /^,?\s+((?:he|she|they|(?:[A-Z][\w.’'-]*\s+){1,3}?))?\s*([a-z]+)\b/.exec(behind) ?? [];
  return tagsQuotations(verb) && (behind.startsWith(',') || subject !== undefined);
}

const AFTER = new Set(
  'in on at of during after before when as monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
