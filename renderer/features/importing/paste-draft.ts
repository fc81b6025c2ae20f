// An article that is pasted: what the form holds, what is wrong with it, what is sent.
import { readPublishedAt } from '../../../core/model/published-at';
import type { CommandInput } from '../../../core/contract/commands';

export interface PasteDraft {
  readonly body: string;
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly publishedAt: string;
  readonly url: string;
}

export const emptyPaste: PasteDraft = { body: '', title: '', outlet: '', author: '', publishedAt: '', url: '' };

export interface PasteProblem {
  readonly field: 'body' | 'publishedAt' | 'url';
  readonly code: 'pasteEmpty' | 'pasteBadDate' | 'pasteBadUrl';
}

export function pasteProblems(draft: PasteDraft): PasteProblem[] {
  const problems: PasteProblem[] = [];
  if (draft.body.trim() === '') problems.push({ field: 'body', code: 'pasteEmpty' });
  const date = draft.publishedAt.trim();
  if (date !== '' && !readPublishedAt(date)) problems.push({ field: 'publishedAt', code: 'pasteBadDate' });
  const url = draft.url.trim();
  if (url !== '' && !/^https?:\/\/\S+$/i.test(url)) problems.push({ field: 'url', code: 'pasteBadUrl' });
  return problems;
}

/** The body goes as it was pasted; the other fields without blanks around them, and as null where nothing was typed. */
export function pasteInput(draft: PasteDraft): CommandInput<'import.paste'> {
  const typed = (value: string): string | null => (value.trim() === '' ? null : value.trim());
  return {
    body: draft.body,
    title: draft.title.trim(),
    outlet: typed(draft.outlet),
    author: typed(draft.author),
    publishedAt: typed(draft.publishedAt),
    url: typed(draft.url),
  };
}
