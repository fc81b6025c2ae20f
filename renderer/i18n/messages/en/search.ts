// Texts in English: search.
export const search = {
  placeholder: '',
} as const;
