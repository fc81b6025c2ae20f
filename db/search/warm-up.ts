// What a reader does before the first question, so that the analyst's first search or comparison is as fast as the tenth.
import { conceptsOf } from '../../core/compare/concepts';
import type { WarmedFor } from '../../core/model/worker-protocol';
import { nameCounterparts } from '../../core/spelling/name-counterparts';
import { noFilters } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { compareReads } from '../repositories/compare-handlers';
import { searchReads } from './search-handlers';

/** Words that most articles of their language hold: ranking them reads what ranking any word needs. */
const FREQUENT = ['', 'في', 'the', 'של'];

/** Statements that a step compares, and how often: by then what compares them runs as fast as it ever will. */
const COMPARED = 40;
const COMPARISONS = 5;

/** Steps of some ten milliseconds, to be run between calls; none changes or keeps anything but caches. */
export function warmUpSteps(db: Connection, warmedFor: WarmedFor): readonly (() => void)[] {
  return warmedFor === 'search' ? searchSteps(db) : comparisonSteps(db);
}

function searchSteps(db: Connection): readonly (() => void)[] {
  const { 'search.run': run } = searchReads(db);
  return FREQUENT.map((query) => () => {
    void run({ query, filters: noFilters, sort: 'relevance', offset: 0, limit: 20, facets: true, generation: 0 });
  });
}

function comparisonSteps(db: Connection): readonly (() => void)[] {
  const { 'compare.statements': compare } = compareReads(db);
  const newest = db.prepare('SELECT id FROM statements ORDER BY id DESC LIMIT ? OFFSET ?').pluck();
  const steps = Array.from({ length: COMPARISONS }, (_step, at) => () => {
    const ids = newest.all(COMPARED, at * COMPARED) as number[];
    if (ids.length > 0) void compare({ ids, baseStatementIds: [] });
  });
  // "did you mean" is asked of the same thread
  return [() => void conceptsOf(''), ...steps, () => void nameCounterparts('')];
}
