// Titles of texts that have none of their own.
import { MAX_DERIVED_TITLE, MAX_TITLE_LINE } from '../limits';

/** The first words of a body, cut at a word with an ellipsis where they go on. Empty for a blank body. */
export function derivedTitle(body: string): string {
  const line = firstLine(body).text.trim();
  if (line.length <= MAX_DERIVED_TITLE) return line;
  const cut = line.slice(0, MAX_DERIVED_TITLE);
  const space = cut.lastIndexOf(' ');
  return `${(space > MAX_DERIVED_TITLE / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/\uFFFD$/, '')}…`;
}

/**
 * The first line of a plain text as its title, where it stands alone: a blank line follows it, or it is clearly shorter than
 * the paragraph that follows and does not end as a sentence in mid-flow does. Otherwise the first words.
 */
export function titleOfText(body: string): string {
  const { text, next } = firstLine(body);
  const line = text.trim();
  if (line.length > MAX_TITLE_LINE) return derivedTitle(body);
  const rest = body.slice(next);
  if (rest.trim() === '') return derivedTitle(body);
  const blankFollows = /^[^\S\r\n]*(\r\n|\r|\n)/.test(rest);
  const following = firstLine(rest).text.trim();
  const standsAlone = blankFollows || (line.length * 2 <= following.length && !/[،,;؛:-]$/.test(line));
  return standsAlone ? line : derivedTitle(body);
}

/** The first line that is not blank, and the offset after its end. */
function firstLine(body: string): { text: string; next: number } {
  const lines = /[^\r\n]*(\r\n|\r|\n|$)/g;
  for (let m = lines.exec(body); m !== null && m[0] !== ''; m = lines.exec(body)) {
    if (m[0].trim() !== '') return { text: m[0], next: m.index + m[0].length };
  }
  return { text: '', next: body.length };
}
