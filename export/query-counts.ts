// The counts of a file of queries as CSV: a row for each query, outlet and month, so that a pivot table can add them up any way.
import type { BatchAnswer } from '../core/query/batch';
import { csvRecord } from './csv';
import { csvExcelRecord } from './csv-excel';

export type QueryCountsFormat = 'csv' | 'csv-excel';

type Cells = readonly (string | number | null)[];

const HEADER: Cells = ['line', 'name', 'query', 'outlet', 'month', 'articles', 'error', 'column'];

/**
 * Yields one answer at a time. Outlet and month are empty where the source does not say. A query that finds nothing has one row with
 * 0 articles; one that could not be carried out has one row with its code in `error`, its 1-based UTF-16 column, and no count.
 */
export async function* queryCountsCsv(
  answers: Iterable<BatchAnswer> | AsyncIterable<BatchAnswer>,
  format: QueryCountsFormat,
): AsyncGenerator<string> {
  const record = format === 'csv' ? csvRecord : csvExcelRecord;
  yield `${format === 'csv' ? '' : '\ufeff'}${record(HEADER)}`;
  for await (const answer of answers) yield rowsOf(answer).map(record).join('');
}

function rowsOf(answer: BatchAnswer): Cells[] {
  const asked = [answer.line, answer.name, answer.query];
  if ('failure' in answer) {
    const { code, params } = answer.failure;
    return [[...asked, null, null, null, code, params['column'] ?? null]];
  }
  if (answer.counts.length === 0) return [[...asked, null, null, 0, null, null]];
  return answer.counts.map(({ outlet, month, count }) => [...asked, outlet, month, count, null, null]);
}
