// Search: the question, the answer, saved searches.
import { z } from 'zod';
import { errorCode } from '../errors';
import { stances, type Stance } from '../../statements/stance';
import { id, language, reviewState, shortText } from './common';

/**
 * A query of any length: the parser refuses one that is too long with a code and its column (QUERY_TOO_LONG), which a bound here
 * would hide behind BAD_REQUEST.
 */
export const queryText = z.string();

export const sortOrder = z.enum(['relevance', 'newest', 'oldest']);
export type SortOrder = z.infer<typeof sortOrder>;

/** Choices made in the filter pane; all are ANDed with the query, the values of one list are alternatives. */
export const searchFilters = z.object({
  outlets: z.array(z.string()).default([]),
  /** Local months, `2024-02`. */
  months: z.array(z.string()).default([]),
  languages: z.array(language).default([]),
  tags: z.array(id).default([]),
  states: z.array(reviewState).default([]),
  /** Articles with a statement of one of these speakers, merged ones followed. */
  speakers: z.array(id).default([]),
  /** Articles with a statement of one of these classes. */
  stances: z.array(z.enum(stances as [Stance, ...Stance[]])).default([]),
  trash: z.boolean().default(false),
  /** Only articles that came into the archive after this one, by id. */
  afterArticle: z.int().nonnegative().optional(),
});
export type SearchFilters = z.infer<typeof searchFilters>;

export const noFilters: SearchFilters = {
  outlets: [],
  months: [],
  languages: [],
  tags: [],
  states: [],
  speakers: [],
  stances: [],
  trash: false,
};

export const searchInput = z.object({
  query: queryText,
  filters: searchFilters.default(noFilters),
  sort: sortOrder.default('relevance'),
  offset: z.int().nonnegative().default(0),
  limit: z.int().nonnegative().max(1_000).default(50),
  facets: z.boolean().default(false),
  /** At most so many rows of the speaker facet, the most frequent first, beside those that are filtered by; all when left out. */
  facetRows: z.int().positive().optional(),
  /** At most so many rows of the story facet, the most frequent first; without it stories are not counted. */
  storyRows: z.int().positive().max(1_000).optional(),
  /** Grows with every keystroke; an answer to an older generation is dropped. */
  generation: z.int().nonnegative().default(0),
});
export type SearchInput = z.infer<typeof searchInput>;

const highlight = z.object({ field: z.enum(['title', 'body']), start: z.int(), end: z.int() });

export const searchHit = z.object({
  id,
  title: z.string(),
  outlet: z.string().nullable(),
  section: z.string().nullable(),
  author: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string(),
  score: z.number(),
  /** An exact slice of the body, which begins at `snippetStart`. */
  snippet: z.string(),
  snippetStart: z.int().nonnegative(),
  /** Offsets into the raw title or body (for the snippet subtract `snippetStart`). */
  highlights: z.array(highlight),
  state: reviewState,
  trashed: z.boolean(),
  tags: z.array(id),
  excerpts: z.int().nonnegative(),
});
export type SearchHit = z.infer<typeof searchHit>;

const facetRow = z.object({ value: z.string(), count: z.int().nonnegative() });
export type FacetRow = z.infer<typeof facetRow>;

/**
 * Exact counts over all matches. `tag` values are tag paths (`Mediation/Egypt`), `tagIds` the same rows by id.
 * In the window a facet ignores the choices made in itself, so that further values can be added.
 */
export const facets = z.object({
  outlet: z.array(facetRow),
  month: z.array(facetRow),
  language: z.array(facetRow),
  tag: z.array(facetRow.extend({ id })),
  /** `value` is the form of the name to show where no language is asked for. */
  speaker: z.array(
    facetRow.extend({
      id,
      names: z.object({ ar: z.string().nullable(), he: z.string().nullable(), en: z.string().nullable() }),
    }),
  ),
  /** How many speakers there are, however many rows `speaker` holds. */
  speakers: z.int().nonnegative(),
  stance: z.array(facetRow),
  /** `value` is the story's name or title. Null where stories were not asked for (`storyRows`). */
  story: z.array(facetRow.extend({ id })).nullable(),
  /** How many stories there are, however many rows `story` holds; null as above. */
  stories: z.int().nonnegative().nullable(),
  state: z.array(facetRow),
});
export type Facets = z.infer<typeof facets>;

/** Articles of one outlet in one local month; both are empty where the source does not say. */
export const outletMonthCount = z.object({ outlet: z.string(), month: z.string(), count: z.int().positive() });

export const explainedWord = z.object({
  text: z.string(),
  field: z.string(),
  exact: z.boolean(),
  prefix: z.boolean(),
  /** Articles with it are left out. */
  negated: z.boolean(),
  column: z.int(),
  /** Articles that hold any of the forms. */
  count: z.int().nullable(),
  matchedAs: z.array(z.object({ term: z.string(), count: z.int() })),
});

/** What a query asks of an article beside its words: every field and date, as typed. */
const explainedCondition = explainedWord
  .pick({ text: true, exact: true, prefix: true, negated: true, column: true })
  .extend({
    field: z.string(),
  });

/** The most frequent words that a prefix of a query stands for, and how many there are in all. */
export const prefixForms = z.object({
  text: z.string(),
  /** As in `explain`. */
  column: z.int(),
  forms: z.array(z.object({ term: z.string(), count: z.int() })),
  total: z.int().nonnegative(),
});
export type PrefixForms = z.infer<typeof prefixForms>;

export const explanation = z.object({
  parsed: z.string(),
  words: z.array(explainedWord),
  conditions: z.array(explainedCondition),
  ignored: z.array(z.object({ text: z.string(), column: z.int(), reason: z.string() })),
});
export type Explanation = z.infer<typeof explanation>;

export const searchAnswer = z.object({
  total: z.int().nonnegative(),
  hits: z.array(searchHit),
  facets: facets.nullable(),
  explain: explanation,
  generation: z.int(),
  elapsedMs: z.number(),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** One word of a query written anew; `column` is its 1-based UTF-16 column in the query as typed. */
const suggestedChange = z.object({
  column: z.int().positive(),
  from: z.string(),
  to: z.string(),
  reason: z.enum(['spelling', 'layout', 'name', 'spacing']),
});
export type SuggestedChange = z.infer<typeof suggestedChange>;

/** Another query, which finds `total` articles with the same filters: some, and no fewer than the one asked. */
export const searchSuggestion = z.object({
  query: z.string(),
  total: z.int().nonnegative(),
  changes: z.array(suggestedChange),
});
export type SearchSuggestion = z.infer<typeof searchSuggestion>;

export const savedSearch = z.object({
  id,
  name: shortText,
  query: queryText,
  filters: searchFilters,
  sort: sortOrder,
  createdAt: z.string(),
  /** Everything up to this article has been looked through. */
  reviewedArticle: z.int().nonnegative(),
});
export type SavedSearch = z.infer<typeof savedSearch>;

/** A search that was carried out, found again in the box. */
export const pastSearch = z.object({
  id,
  query: queryText,
  filters: searchFilters,
  sort: sortOrder,
  /** How many articles it found then. */
  total: z.int().nonnegative(),
  searchedAt: z.string(),
});
export type PastSearch = z.infer<typeof pastSearch>;

/** One line of a file of queries. */
export const batchQueryLine = z.object({ line: z.int().positive(), name: z.string(), query: queryText });

const batchFailure = z.object({ code: errorCode, params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** What a line found, or why it could not be carried out. */
export const batchAnswer = z.union([
  batchQueryLine.extend({ total: z.int().nonnegative(), counts: z.array(outletMonthCount) }),
  batchQueryLine.extend({ failure: batchFailure }),
]);
