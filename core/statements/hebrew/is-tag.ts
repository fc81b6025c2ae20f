// Whether what follows a quotation tells who spoke: “…?” שאלה נועה; “סוף סוף”, היא אמרה.
import type { TagTest } from '../reading/sentences';
import { pronouns } from './lexicon/function-words';
import { verbForms } from './verb-forms';

function tagsQuotations(word: string): boolean {
  return verbForms(word).some(({ frames }) => frames.has('quote'));
}

/** A verb that tags quotations, at once or behind a pronoun. */
export const isTag: TagTest = (tokens, index) => {
  const word = tokens[index]?.lower ?? '';
  return tagsQuotations(pronouns.has(word) ? (tokens[index + 1]?.lower ?? '') : word);
};

/** The same for the raw text behind a quotation. */
export function isTagged(behind: string): boolean {
  const words = /^\s*,\s*([\u05D0-\u05EA]+)(?:\s+([\u05D0-\u05EA]+))?/.exec(behind);
  if (!words) return false;
  const [, first = '', second = ''] = words;
  return tagsQuotations(pronouns.has(first) ? second : first);
}
