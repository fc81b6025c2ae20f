// Words as the window's instant look-ups (FlexSearch) index and ask them: folded as the archive's index folds them.
import { foldText } from './fold';

/**
 * With what joins before it. A single letter must remain, so that a word that is still being typed loses it too.
 * Not وكال: that begins وكالة, the first word of half the outlets.
 */
const ARABIC_ARTICLE = /^(?:[وف]?(?:ب?ال|لل)|كال)(?=[\u0621-\u064A])/;
const HEBREW_ARTICLE = /^ה(?=[\u05D0-\u05EA])/;

/**
 * The folded words of a short text, one form each: without article and with plain hamza seats. The listed name and the
 * letters typed so far lose the same, so هدنة finds الهدنة, الهد finds هدنة, and several words can all be asked for. No
 * vocabulary is asked (ألمانيا loses its ال on both sides): a look-up may offer too much, a search must not.
 */
export function encodeForLookup(text: string): string[] {
  const folded = foldText(text);
  if (folded === '') return [];
  return folded
    .split(' ')
    .map((word) =>
      word.replace(ARABIC_ARTICLE, '').replace(HEBREW_ARTICLE, '').replaceAll('ؤ', 'و').replaceAll('ئ', 'ي'),
    );
}
