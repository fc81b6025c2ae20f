// What a reader does before the first question, so that the analyst's first search is as fast as the tenth.
import { noFilters } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { searchReads } from './search-handlers';

/** Words that most articles of their language hold: ranking them reads what ranking any word needs. */
const FREQUENT = ['', 'في', 'the', 'של'];

/** Steps of some ten milliseconds, to be run between calls; none changes or keeps anything but caches. */
export function warmUpSteps(db: Connection): readonly (() => void)[] {
  const { 'search.run': run } = searchReads(db);
  return FREQUENT.map((query) => () => {
    void run({ query, filters: noFilters, sort: 'relevance', offset: 0, limit: 20, facets: true, generation: 0 });
  });
}
