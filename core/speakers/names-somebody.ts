// Tells a name that may be registered from words that stand for nobody certain: sources, experts, the police, last week.
import { tokenize } from '../text/analyser';
import { foldText } from '../text/fold';
import { foldNameWords } from './fold-name';
import { titleWordClass } from './titles/title-word-class';
import { unnamedWords } from './titles/unnamed-words';

const LETTER = /\p{L}/u;
/** A common noun more often than a surname that no title or first name introduces. */
const ARABIC_DEFINITE = /^ال./;
/** الفلسطينيون, المحتجين: a plural of people is nobody in particular. */
const ARABIC_PLURAL_OF_PEOPLE = /^(?=.{5})[\u0621-\u064A]+(?:يون|يين)$/;

/**
 * Whether the name part of a mention (see `splitTitle`) names one person or body. False for unnamed sources, for words of
 * titles alone, for bodies without the complement that says which ("the ministry of health"), and for one Arabic word with
 * the article where it is told that no title stands before it (`titled`).
 */
export function namesSomebody(name: string, language: string, titled = true): boolean {
  if (!LETTER.test(name)) return false;
  const unnamed = unnamedWords[language];
  if (unnamed === undefined) return true;
  const words = foldNameWords(name);
  const telling = language === 'en' ? words.at(-1) : words[0];
  if (telling === undefined || unnamed.nobody.has(telling)) return false;
  if (language === 'en' && !hasCapital(name)) return false;
  const single = language === 'ar' && words.length === 1;
  if (single && ARABIC_PLURAL_OF_PEOPLE.test(telling)) return false;
  if (single && !titled && ARABIC_DEFINITE.test(foldText(name))) return false;
  if (!words.some((word) => unnamed.bodies.has(word))) return true;
  const terms = tokenize(name).map((token) => token.term);
  return terms.some((term) => !unnamed.bodies.has(foldNameWords(term)[0] ?? '') && !isCommonTitleWord(term, language));
}

function isCommonTitleWord(term: string, language: string): boolean {
  const found = titleWordClass(term, language);
  return found !== null && found !== 'stateAdjective';
}

/** English names are capitalised; "the" at the beginning of a sentence is no name. */
function hasCapital(name: string): boolean {
  return /\p{Lu}/u.test(name.replace(/^(?:The|A|An)\b/, ''));
}
