// Folding of short texts (names, labels, marked words), where offsets do not matter.
import { scanWords } from './scan-words';

/** The folded words of a text, joined by one space: equal for any two texts that the index can't tell apart. */
export function foldText(text: string): string {
  return scanWords(text).joined();
}
