// Texts in English: shell.
export const shell = {
  placeholder: '',
} as const;
