// The two forms under which the archive keeps a name: one that searches find, one by which spellings of one name are known.
import { foldName } from '../../core/speakers/fold-name';
import { tokenize } from '../../core/text/analyser';

/** Folded words joined by spaces, as queries are folded; empty for a name without a letter or digit. */
export function foldedName(name: string): string {
  return tokenize(name)
    .map(({ term }) => term)
    .join(' ');
}

/** Equal for spellings of one name in one script; empty for a name without a letter or digit. */
export function nameKey(name: string): string {
  return foldName(name);
}
