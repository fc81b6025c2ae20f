// Finds what is typed in one article: parts of words too, folded as the analyser folds.
import { foldCharacter } from '../../../core/text/char-table';
import type { Stretch } from './stretch';

interface FoldedText {
  readonly folded: string;
  /** For each code unit of `folded`, where its character begins and ends in the raw text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const foldOf = new Map<string, string | null>();

/** Places of `needle` in `text`, ascending, without overlap; none for a needle that folds to nothing. */
export function findInText(text: string, needle: string): readonly Stretch[] {
  const wanted = foldWithOffsets(needle).folded.trim();
  if (wanted === '') return [];
  const { folded, starts, ends } = foldWithOffsets(text);
  const found: Stretch[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const [start, end] = [starts[at], ends[at + wanted.length - 1]];
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}

/** Runs of separators become one space; marks belong to the letter before them. */
function foldWithOffsets(text: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  let afterSpace = false;
  for (const char of text) {
    const end = index + char.length;
    const folded = cachedFold(char);
    if (folded === '') {
      if (ends.length > 0 && !afterSpace) ends[ends.length - 1] = end;
    } else if (folded !== null || !afterSpace) {
      const shown = folded ?? ' ';
      parts.push(shown);
      for (let i = 0; i < shown.length; i++) {
        starts.push(index);
        ends.push(end);
      }
      afterSpace = folded === null;
    }
    index = end;
  }
  return { folded: parts.join(''), starts, ends };
}

function cachedFold(char: string): string | null {
  let folded = foldOf.get(char);
  if (folded === undefined) foldOf.set(char, (folded = foldForFinding(char)));
  return folded;
}

/** As the analyser folds; white space parts words, what is invisible (direction marks, joiners, soft hyphens) is passed over. */
function foldForFinding(char: string): string | null {
  if (/\s/.test(char)) return null;
  return /\p{Cf}/u.test(char) ? '' : foldCharacter(char);
}
