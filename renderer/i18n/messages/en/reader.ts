// Texts in English: reader.
export const reader = {
  placeholder: '',
} as const;
