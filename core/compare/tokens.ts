// The words of a telling under the key by which two spellings count as the same word.
import { foldedWords } from './folded-words';
import { nameSpelling } from './named-entities';
import { remembered } from './remembered-texts';

/** A word; `start`/`end` are UTF-16 offsets into the text, half-open. */
export interface ComparedToken {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Beyond what the analyser folds (tashkeel, alef and hamza seats on alef, ta marbuta, digits, case), a hamza on waw or ya and
 * a bare one at the end of a word count as spelling, and so do the ways to write one name (بوتين and بوتن). The index keeps those apart, a comparison of wordings must not shout about them.
 */
function spellingKey(term: string): string {
  const name = nameSpelling(term);
  if (name !== null) return name;
  return term.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replace(/ء$/, '').replace('اميرك', 'امريك');
}

export const comparedTokens = remembered((text: string): readonly ComparedToken[] =>
  foldedWords(text).map(({ term, start, end }) => ({ key: spellingKey(term), start, end })),
);
