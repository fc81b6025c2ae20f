// Which of a document's dates is the date of publication.
import { readPublishedAt } from '../../core/model/published-at';
import { readDate } from '../../core/model/read-date';

/**
 * The first of `candidates` (the most trustworthy first) that reads as a date; where it is a bare date and a later one
 * gives the time of the same day, that one. Null where none reads.
 */
export function firstDate(candidates: readonly string[]): string | null {
  const dates = candidates.map((text) => readDate(text)).filter((date) => date !== null);
  const first = dates[0];
  if (first === undefined || first.includes('T')) return first ?? null;
  const day = readPublishedAt(first)?.localDate;
  return dates.find((date) => date.includes('T') && readPublishedAt(date)?.localDate === day) ?? first;
}
