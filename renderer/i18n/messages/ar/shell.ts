// Texts in Arabic: shell.
import type { shell as source } from '../en/shell';

export const shell: Readonly<Record<keyof typeof source, string>> = {
  placeholder: '',
};
