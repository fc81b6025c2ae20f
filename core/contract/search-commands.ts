// The contract table: asking the archive, and counting what a query finds.
import { z } from 'zod';
import { articleHighlights } from './schema/article';
import { id } from './schema/common';
import { noFilters, outletMonthCount, queryText, searchAnswer, searchFilters, searchInput } from './schema/search';
import type { CommandSpec } from './command-spec';

export const searchCommands = {
  'search.run': { access: 'read', input: searchInput, output: searchAnswer },
  /** How many articles a query finds, by outlet and local month; QUERY_* as `search.run`. */
  'search.counts': {
    access: 'read',
    input: z.object({ query: queryText, filters: searchFilters.default(noFilters) }),
    output: z.object({ total: z.int().nonnegative(), counts: z.array(outletMonthCount) }),
  },
  'article.highlights': {
    access: 'read',
    input: z.object({ id, query: queryText }),
    output: articleHighlights,
  },
} as const satisfies Record<string, CommandSpec>;
