// The same questions put to FTS5 itself, over the very index that the searches read: are the totals equal, and what does it take?
import { noFilters } from '../../../core/contract/schema/search';
import type { Connection } from '../../../db/archive/connection';
import { engineOf } from '../../../db/search/search-engine';

/** Each with the same question in FTS5's language. Every generated article is visible, so FTS5's count is the total. */
const QUESTIONS: readonly (readonly [name: string, query: string, match: string])[] = [
  ['one word in 60-90 %', '=غزة', '"غزه"'],
  ['AND', '=غزة =الحرب', '"غزه" AND "الحرب"'],
  ['phrase of frequent words', '="قطاع غزة"', '"قطاع غزه"'],
  ['prefix', 'فلس*', '"فلس" *'],
  ['NEAR', '=غزة NEAR/5 =اسرائيل', 'NEAR("غزه" "اسرائيل", 5)'],
  ['NOT', '=غزة -=القدس', '"غزه" NOT "القدس"'],
  ['OR across languages', '=غزة OR =gaza OR =עזה', '"غزه" OR "gaza" OR "עזה"'],
  ['in the title', 'title:=غزة', 'title : "غزه"'],
  ['rare', '=المجشوث', '"المجشوث"'],
];

export interface Compared {
  readonly name: string;
  readonly total: number;
  readonly equal: boolean;
  /** Milliseconds of FTS5: the top 50 by bm25, and the count. */
  readonly top: number;
  readonly count: number;
}

export function compareWithFts5(db: Connection): Compared[] {
  const best = db.prepare(
    'SELECT rowid FROM article_text WHERE article_text MATCH ? ORDER BY bm25(article_text, 4, 1) LIMIT 50',
  );
  const counted = db.prepare('SELECT count(*) FROM article_text WHERE article_text MATCH ?').pluck();
  return QUESTIONS.map(([name, query, match]) => {
    const total = engineOf(db).find({ query, filters: noFilters, sort: 'newest' }).total;
    return {
      name,
      total,
      equal: counted.get(match) === total,
      top: timeOf(() => best.all(match)),
      count: timeOf(() => counted.get(match)),
    };
  });
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export function comparedTable(rows: readonly Compared[]): string {
  const lines = rows.map(
    ({ name, total, equal, top, count }) =>
      `| ${name} | ${total} | ${equal ? 'equal' : 'DIFFERENT'} | ${top.toFixed(0)} | ${count.toFixed(0)} |`,
  );
  return [
    '| class | total | FTS5 counts | FTS5 bm25 top 50, ms | FTS5 count, ms |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
