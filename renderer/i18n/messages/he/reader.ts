// Texts in Hebrew: reader.
import type { reader as source } from '../en/reader';

export const reader: Readonly<Record<keyof typeof source, string>> = {
  placeholder: '',
};
