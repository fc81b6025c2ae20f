// What a folded word is within the titles of a language.
import { arabicTitles } from './arabic-titles';
import { englishTitles } from './english-titles';
import { hebrewTitles } from './hebrew-titles';
import { isStateAdjective } from './state-adjectives';
import { indexTitleWords, type TitleWordClass } from './title-words';

const classes: Readonly<Record<string, ReadonlyMap<string, TitleWordClass>>> = {
  ar: indexTitleWords(arabicTitles),
  he: indexTitleWords(hebrewTitles),
  en: indexTitleWords(englishTitles),
};

export function hasTitleWords(language: string): boolean {
  return Object.hasOwn(classes, language);
}

/** Null for words that no list of the language holds and that are no adjective of a state. */
export function titleWordClass(term: string, language: string): TitleWordClass | 'stateAdjective' | null {
  return classes[language]?.get(term) ?? (isStateAdjective(term) ? 'stateAdjective' : null);
}
