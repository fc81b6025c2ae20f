// Reads the word lists of this folder.
import { foldText } from '../../../text/fold';

/** The words of a list, separated by white space, folded as the tokens of a text are. */
export function wordList(list: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of list.split(/\s+/)) {
    const folded = foldText(word);
    if (folded !== '') words.add(folded);
  }
  return words;
}
