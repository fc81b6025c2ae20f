// The questions of the large benchmark, by class: words of the topic stand in most articles, which is what is hard.
import { noFilters, type SearchFilters } from '../../../core/contract/schema/search';

export interface Question {
  readonly query: string;
  readonly filters: SearchFilters;
}

const plain = (...queries: readonly string[]): readonly Question[] =>
  queries.map((query) => ({ query, filters: noFilters }));
const filtered = (filters: Partial<SearchFilters>, ...queries: readonly string[]): readonly Question[] =>
  queries.map((query) => ({ query, filters: { ...noFilters, ...filters } }));

/** `rare`: words that a handful of articles hold. */
export function questionsByClass(rare: readonly string[]): ReadonlyMap<string, readonly Question[]> {
  return new Map([
    ['one word in 60-90 %', plain('غزة', 'إسرائيل', '=الحرب', 'الاحتلال', 'فلسطين', 'القدس')],
    ['AND', plain('غزة إسرائيل', 'الحرب الاحتلال', 'غزة المقاومة القدس', 'فلسطين المساعدات', 'في القدس')],
    ['phrase of frequent words', plain('"قطاع غزة"', '"إطلاق النار"', '"وقف إطلاق النار"', '"hostage deal"', '"في غزة"')],
    ['prefix', plain('فلس*', 'إسر*', 'مست*', 'الم*', 'ceas*')],
    ['NEAR', plain('غزة NEAR/5 إسرائيل', 'الحرب NEAR/10 الاحتلال', 'فلسطين NEAR/5 القدس', 'Gaza NEAR war')],
    ['SENT', plain('غزة SENT إسرائيل', 'الحرب SENT القدس', 'فلسطين SENT المساعدات', 'Gaza SENT Israel')],
    ['rare', plain(...rare)],
    ['NOT', plain('غزة -القدس', 'إسرائيل NOT المقاومة', 'الحرب NOT (فلسطين OR القدس)', 'NOT غزة')],
    ['OR across languages', plain('غزة OR Gaza OR עזה', 'إسرائيل OR Israel OR ישראל', 'الحرب OR war OR מלחמה')],
    ['date and outlet', plain('غزة date:2022-03 outlet:="صحيفة 5"', 'إسرائيل date:2021 outlet:="صحيفة 1"', 'القدس date:>=2024 outlet:صحيفة')],
    ['date and outlet chosen', filtered({ outlets: ['صحيفة 5', 'صحيفة 1'], months: ['2022-03', '2022-04'] }, 'غزة', 'إسرائيل', 'القدس')],
    ['tag', [...filtered({ tags: [1, 2] }, 'غزة', 'إسرائيل'), ...plain('tag:tag3 غزة', 'tag:tag1')]],
    ['speaker', [...filtered({ speakers: [1, 7] }, 'غزة', 'إسرائيل'), ...plain('speaker:speaker3 غزة', 'stance:deny القدس')]],
    ['everything', plain('', 'lang:ar', 'title:غزة', 'في')],
  ]); // prettier-ignore
}
