// The contract table: asking the archive, and counting what a query finds.
import { z } from 'zod';
import { articleHighlights } from './schema/article';
import { MAX_QUERY_LENGTH } from '../query/limits';
import { id, nothing, shortText } from './schema/common';
import {
  batchAnswer,
  batchQueryLine,
  noFilters,
  outletMonthCount,
  queryText,
  searchAnswer,
  searchFilters,
  searchInput,
  pastSearch,
  searchSuggestion,
  prefixForms,
  sortOrder,
} from './schema/search';
import { counted, ids, type CommandSpec } from './command-spec';

export const searchCommands = {
  'search.run': { access: 'read', input: searchInput, output: searchAnswer },
  /** How many articles a query finds, by outlet and local month; QUERY_* as `search.run`. */
  'search.counts': {
    access: 'read',
    input: z.object({ query: queryText, filters: searchFilters.default(noFilters) }),
    output: z.object({ total: z.int().nonnegative(), counts: z.array(outletMonthCount) }),
  },
  /** What the prefixes of a query stand for; asked for when somebody looks, because the vocabulary is read for it. */
  'search.prefixes': { access: 'read', input: z.object({ query: queryText }), output: z.array(prefixForms) },
  // the searches of before: sensitive, so they stay in the archive and can be taken out
  'searchHistory.list': { access: 'read', input: nothing, output: z.array(pastSearch) },
  /** A search that is there already moves to the front. */
  'searchHistory.note': {
    access: 'write',
    input: pastSearch.omit({ id: true, searchedAt: true }).extend({
      query: queryText.min(1).max(MAX_QUERY_LENGTH),
      sort: sortOrder,
    }),
    output: nothing,
  },
  'searchHistory.remove': { access: 'write', input: z.object({ ids }), output: counted },
  'searchHistory.clear': { access: 'write', input: nothing, output: counted },
  // a file of queries, one a line; the page names no path
  /** Asks for the file; null when the dialog was left. FILE_UNREADABLE, also with reason TOO_MANY_QUERIES (over 5,000). */
  'queryFile.choose': {
    access: 'app',
    input: nothing,
    output: z.object({ name: z.string(), queries: z.array(batchQueryLine) }).nullable(),
  },
  /** Asks where to save the counts, and writes them as CSV for spreadsheets; null when the dialog was left. EXPORT_CANNOT_WRITE. */
  'queryFile.save': {
    access: 'app',
    input: z.object({ name: shortText.min(1), answers: z.array(batchAnswer) }),
    output: z.object({ path: z.string() }).nullable(),
  },
  /** Other queries, the likeliest first, where a word finds nothing or hardly anything; QUERY_* as `search.run`. */
  'search.suggest': {
    access: 'read',
    input: z.object({ query: queryText, filters: searchFilters.default(noFilters) }),
    output: z.array(searchSuggestion),
  },
  'article.highlights': {
    access: 'read',
    input: z.object({ id, query: queryText }),
    output: articleHighlights,
  },
} as const satisfies Record<string, CommandSpec>;
