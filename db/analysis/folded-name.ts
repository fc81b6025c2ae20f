// The form under which names are looked up: equal for spellings of one name in one script.
import { tokenize } from '../../core/text/analyser';

/** Folded words joined by spaces; empty for a name without a letter or digit. */
export function foldedName(name: string): string {
  return tokenize(name)
    .map(({ term }) => term)
    .join(' ');
}
