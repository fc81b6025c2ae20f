// Texts in Arabic: search.
import type { search as source } from '../en/search';

export const search: Readonly<Record<keyof typeof source, string>> = {
  placeholder: '',
};
