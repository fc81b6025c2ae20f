// A name that was typed, filed under the language whose script it is written in.
import type { NamesByLanguage } from '../../core/contract/schema/statements';

const ARABIC = /\p{Script=Arabic}/u;
const HEBREW = /\p{Script=Hebrew}/u;

/** The language is told by script alone; anything that is neither Arabic nor Hebrew counts as English. */
export function languageOfName(name: string): keyof NamesByLanguage {
  if (ARABIC.test(name)) return 'ar';
  return HEBREW.test(name) ? 'he' : 'en';
}

export function namesFromTyped(name: string): NamesByLanguage {
  return { ar: null, he: null, en: null, [languageOfName(name)]: name.trim() };
}
