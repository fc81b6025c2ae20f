// Headline and date at the top of a document that marks neither.
import { firstDate } from './first-date';

/** A first line longer than this is a paragraph, not a headline; characters. */
const LONGEST_TITLE = 200;
const LONGEST_DATE_LINE = 60;
const DATE_WITHIN_LINES = 8;

/** The first line where it can be a headline, else empty: the archive then shows the file's name. */
export function titleLine(body: string): string {
  const line = body.split('\n', 1)[0]?.trim() ?? '';
  return line.length <= LONGEST_TITLE ? line : '';
}

/** The date on a line of its own near the top, null where there is none. */
export function dateLine(body: string): string | null {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return firstDate(lines.slice(0, DATE_WITHIN_LINES).filter((line) => line.length <= LONGEST_DATE_LINE));
}
