// The letters that Hebrew writes on to the front of a word (ו ש ה ב כ ל מ): when they are one, and what stands behind.
import { hebrewNames, hebrewWords } from '../../text/lexicon/hebrew-words';
import { sayingNouns } from './lexicon/attributions';
import {
  adverbs,
  clauseWords,
  commonVerbs,
  contrasts,
  inflected,
  prepositions,
  pronouns,
} from './lexicon/function-words';
import { givenNames } from './lexicon/given-names';
import { bodyNouns, peopleNouns, titles } from './lexicon/roles';
import { verbForms } from './verb-forms';

const dictionary: ReadonlySet<string> = new Set([
  ...`${hebrewWords} ${hebrewNames}`.split(/\s+/),
  ...[
    titles,
    bodyNouns,
    peopleNouns,
    adverbs,
    prepositions,
    inflected,
    clauseWords,
    contrasts,
    pronouns,
    commonVerbs,
  ].flatMap((words) => [...words]),
  ...Object.keys(sayingNouns),
  ...'ריאיון ראיון שיחה הודעה מכתב נאום ציוץ פוסט תדרוך מסיבה כנס עצרת הפגנה ישיבה דיון פסק עמוד תגובה טור פרק סרטון הקלטה מערכת תקשורת עיתונאים כתבים קהל מליאה מהדורה פרסום כתבה ידיעה דברים החלטה תקיפה הדחה חקירה מדובר מצב מספר מקרה מקום מחיר מידע תוכנית אולפן שלושים שישים שבעים שמונים תשעים ארבעים חמישים עשרים שש שבע שמונה תשע שתי שניים שתיים שישה שבעה משא'.split(
    ' ',
  ),
]);

/** Whether the word stands in the lexicons as it is. */
export function isKnown(word: string): boolean {
  return dictionary.has(word);
}

const names: ReadonlySet<string> = new Set(hebrewNames.split(/\s+/));

/** Whether the word is listed as a name (הלוי is none of לוי with an article). */
export function isListedName(word: string): boolean {
  return names.has(word) || givenNames.has(word);
}

/** Whether the word can be part of a personal name: it is listed as a name, or in no lexicon. */
export function canBeName(word: string): boolean {
  return names.has(word) || givenNames.has(word) || !isKnown(word);
}

/** Whether the word can be a noun or name of its own, also with the article. */
export function isKnownNoun(word: string): boolean {
  return isKnown(word) || (word.length > 3 && word.startsWith('ה') && isKnown(word.slice(1)));
}

/** How many letters of a preposition stand on the word (במשרד 1, מהמשטרה 2); 0 where the word is whole or unknown. */
export function prepositionLength(word: string): number {
  if (word.length < 4 || isKnown(word) || givenNames.has(word)) return 0;
  const first = word[0] ?? '';
  if (!'בלמכ'.includes(first)) return 0;
  if (word[1] === '-') return 1;
  if (/.{3}(?:תה|תו|תם|יהם|יהן|ותיו|ותיה)$/.test(word)) return 1;
  const rest = word.slice(1);
  if ((first === 'מ' || first === 'כ') && rest.startsWith('ה') && isKnown(rest.slice(1))) return 2;
  return isKnownNoun(rest) || givenNames.has(rest) ? 1 : 0;
}

/** An infinitive: להקים, לערער, לא להפיץ; not a noun with ל. */
export function isInfinitive(word: string): boolean {
  if (!word.startsWith('ל') || word.length < 4 || inflected.has(word) || prepositions.has(word) || adverbs.has(word))
    return false;
  if (/["-]/.test(word) || /(?:תה|תו|תם|יו|יה|יהם|יהן|נו)$/.test(word)) return false;
  const rest = word.slice(1);
  return !isKnown(word) && !isKnown(rest) && !givenNames.has(word) && !givenNames.has(rest);
}

/** Whether ש opens a clause here (שהמשא, שלא): not in שר, שבוע, של. */
export function opensClause(word: string): boolean {
  if (!word.startsWith('ש') || word.length < 3) return false;
  return word[1] === '"' || word[1] === '-' || !(isKnown(word) || givenNames.has(word));
}

/** The same where a name is as likely (שבתאי): only before a word of the lexicons. */
export function plainlyOpensClause(word: string): boolean {
  if (!opensClause(word)) return false;
  const rest = word.slice(1);
  return (
    !/^[\u05D0-\u05EA]/.test(rest) || isKnownNoun(rest) || prepositionLength(rest) > 0 || verbForms(rest).length > 0
  );
}

/** The text with the prefix blanked that hides an opening mark: ש"העיר, ב"אופק"; acronyms (צה"ל) have one letter behind it. */
export function withoutHidingPrefixes(text: string): string {
  return text.replace(
    /(?<![\u05D0-\u05EA"\u05F4'\u05F3-])[והשבכלמ]{1,3}(?=["\u201C\u201D\u05F4][\u05D0-\u05EA]{2})/g,
    (prefix) => ' '.repeat(prefix.length),
  );
}
