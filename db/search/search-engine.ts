// Answers a search: exact total and facets over all matches, ids in the order asked for.
import { parseQuery } from '../../core/query/parser';
import { explain, type QueryExplanation } from '../../core/query/explain';
import { resolveQuery, type ResolvedQuery } from '../../core/query/resolve';
import type { IgnoredText, QueryNode } from '../../core/query/ast';
import { MarsadError } from '../../core/contract/errors';
import type { SearchFilters, SortOrder } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { versionReader, type ArchiveVersion } from './archive-version';
import { countOf, emptyBitmap, intersect, type Bitmap } from './bitmap';
import { CodebookSets } from './codebook-sets';
import { ArticleColumns } from './columns';
import { Evaluator } from './evaluate';
import { FacetCounter, type Counting, type PlainFacets } from './facets';
import { asksForAllRevisions, fieldsOf, rankedWords } from './query-shape';
import { Boundaries } from './boundaries';
import { exactFrequencies } from './exact-frequency';
import { FoundOrder } from './found-order';
import { indexDamaged } from './index-pages/index-damaged';
import { LeafCache } from './leaf-cache';
import { corpusOf, Scorer, type Corpus } from './relevance';
import { explainField } from './explain-field';
import { SpeakerSets } from './speaker-sets';
import { StatementColumns } from './statement-columns';
import { StorySets } from './story-sets';
import { TermIndex } from './term-index';
import { WordPlaces } from './word-places';

export interface SearchRequest {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
}

/** A search carried out: ids in order, ready to be paged through. */
export interface FoundArticles {
  readonly total: number;
  /** All of them in order: for a page of them, `page` is faster. */
  readonly ids: Int32Array;
  readonly page: (offset: number, limit: number) => readonly number[];
  /** 0 where nothing in the query ranks, or another order was asked for. */
  readonly scoreOf: (article: number) => number;
  /** To be asked while the archive is as it was searched. */
  readonly facets: () => PlainFacets;
  /** As `facets`; the cells add up to `total`. */
  readonly byOutletAndMonth: Counting['byOutletAndMonth'];
  /** The stories of the matches; as `facets`. */
  readonly stories: (limit: number) => ReturnType<StorySets['facet']>;
  readonly explanation: QueryExplanation;
  readonly resolved: ResolvedQuery;
}

const KEPT_RESULTS = 8;

const engines = new WeakMap<Connection, SearchEngine>();

/** The one engine of a connection. */
export function engineOf(db: Connection): SearchEngine {
  let engine = engines.get(db);
  if (!engine) engines.set(db, (engine = new SearchEngine(db)));
  return engine;
}

/** Notices by itself when the archive has changed. In a transaction that writes, search before the first write. */
export class SearchEngine {
  private readonly columns: ArticleColumns;
  private readonly index: TermIndex;
  private readonly places: WordPlaces;
  private readonly boundaries: Boundaries;
  private readonly exact;
  private readonly codebook: CodebookSets;
  private readonly statements: StatementColumns;
  private readonly speakers: SpeakerSets;
  private readonly facets: FacetCounter;
  private readonly stories: StorySets;
  private readonly readVersion: () => ArchiveVersion;
  private corpus: Corpus | null = null;
  private readonly leaves = new LeafCache();
  private readonly results = new Map<string, FoundArticles>();
  private version: ArchiveVersion = { text: '', articles: '', work: '', statements: '' };

  constructor(private readonly db: Connection) {
    this.columns = new ArticleColumns(db);
    this.index = new TermIndex(db);
    this.places = new WordPlaces(this.index);
    this.boundaries = new Boundaries(db, (article) => this.columns.titleIsOneSentence(article));
    this.exact = exactFrequencies(db);
    this.codebook = new CodebookSets(db);
    this.statements = new StatementColumns(db);
    this.speakers = new SpeakerSets(db, this.statements);
    this.facets = new FacetCounter(db, this.columns, this.codebook, this.speakers);
    this.stories = new StorySets(db);
    this.readVersion = versionReader(db);
  }

  /**
   * Finds articles; repeated calls for further pages of the same search cost nothing.
   * @throws MarsadError QUERY_* with `column`; INDEX_DAMAGED {path, detail} where the index does not hold every article
   */
  find(request: SearchRequest): FoundArticles {
    return this.reading(() => {
      const key = JSON.stringify([request.query, request.filters, request.sort]);
      const found = this.results.get(key) ?? this.carryOut(request);
      this.results.delete(key);
      this.results.set(key, found);
      trim(this.results, KEPT_RESULTS);
      return found;
    });
  }

  /** How often folded terms occur in the archive, roughly; see `TermIndex.weightsOf`. */
  weightsOf(terms: Iterable<string>): ReadonlyMap<string, number> {
    return this.reading(() => this.index.weightsOf(terms));
  }

  /** A query with its words as they are matched now. @throws MarsadError QUERY_* with `column` */
  resolve(query: string): ResolvedQuery {
    return this.reading(() => resolveQuery(parsed(query).query, this.index));
  }

  /** What stands for the archive's state: equal as long as no answer can have changed. */
  state(): string {
    return this.reading(() => Object.values(this.version).join(' '));
  }

  private reading<T>(answer: () => T): T {
    const run = (): T => {
      this.noticeChanges();
      return answer();
    };
    return this.db.inTransaction ? run() : this.db.transaction(run)();
  }

  private noticeChanges(): void {
    const now = this.readVersion();
    const { text, articles, work, statements } = this.version;
    if (now.text === text && now.articles === articles && now.work === work && now.statements === statements) return;
    const { textsKept } = now.articles === articles ? { textsKept: true } : this.columns.refresh();
    if (now.text !== text || !textsKept) {
      this.index.refresh(this.columns.maxId, textsKept);
      this.places.refresh(this.columns.maxId, this.columns.longest, textsKept);
      this.boundaries.refresh();
      if (!textsKept) this.leaves.clear();
      this.corpus = null;
      this.requireWholeIndex();
    }
    if (now.articles !== articles || now.work !== work) this.codebook.forget();
    if (now.statements !== statements) this.statements.refresh();
    this.speakers.forget();
    this.results.clear();
    this.version = now;
  }

  /** The index has a row an article; a killed rebuild of it, or damage, leaves fewer. */
  private requireWholeIndex(): void {
    const { rows } = this.index;
    const { rows: articles } = this.columns.totals();
    if (rows === articles) return;
    this.columns.forget(); // lengths come from the index
    throw indexDamaged(this.db, `${rows} of ${articles} articles are in it`);
  }

  private carryOut({ query, filters, sort }: SearchRequest): FoundArticles {
    const { query: root, ignored } = parsed(query);
    const resolved = resolveQuery(root, this.index);
    const all = emptyBitmap(this.columns.maxId).fill(1, 1);
    const visible = this.columns.visible({ trash: filters.trash, allRevisions: asksForAllRevisions(root) });
    const evaluator = new Evaluator(
      this.db,
      this.columns,
      this.index,
      this.places,
      this.boundaries,
      this.codebook,
      this.speakers,
      resolved,
      this.leaves,
    );
    const matching = intersect(evaluator.evaluate(root, all), visible);
    matching.fill(0, 0, (filters.afterArticle ?? 0) + 1);
    const { passing, facets, byOutletAndMonth } = this.facets.count(matching, filters);
    const order = this.order(passing, sort, resolved);
    return {
      total: order.total,
      get ids() {
        return order.ids;
      },
      page: (offset, limit) => order.page(offset, limit),
      scoreOf: (article) => order.scoreOf(article),
      facets,
      byOutletAndMonth,
      stories: (limit) => this.stories.facet(passing, limit),
      explanation: this.explain(resolved, ignored, evaluator, all),
      resolved,
    };
  }

  private order(passing: Bitmap, sort: SortOrder, resolved: ResolvedQuery): FoundOrder {
    const words = sort === 'relevance' ? rankedWords(resolved.query) : [];
    const forms = words.flatMap((node) => resolved.words.get(node) ?? []);
    const counts = forms.map((word) => this.index.counts(word));
    this.corpus ??= corpusOf(this.columns.length, this.columns.totals());
    const scorer = counts.length > 0 ? new Scorer(counts, this.corpus) : null;
    return new FoundOrder(passing, this.columns, sort, scorer, (article) =>
      counts.some(({ beyond }) => beyond.has(article)) ? this.exact(article, forms) : null,
    );
  }

  private explain(
    resolved: ResolvedQuery,
    ignored: readonly IgnoredText[],
    evaluator: Evaluator,
    all: Bitmap,
  ): QueryExplanation {
    const explained = explain(resolved, ignored);
    const nodes = [...resolved.words.values()];
    const words = explained.words.map((word, i) => {
      const known = nodes[i];
      // the index counts a form over title and body; what is bound to one of them, or has several forms, is counted here
      const uncertain = word.count === null || (word.count > 0 && word.field !== 'text');
      return uncertain && known ? { ...word, count: this.index.counts(known).holding } : word;
    });
    const fields = fieldsOf(resolved.query).map((node) =>
      explainField(
        node,
        explained.conditions.some(({ column, negated }) => negated && column === node.span.start + 1),
        countOf(evaluator.evaluate(node, all)),
        this.speakers,
      ),
    );
    return { ...explained, words: [...words, ...fields].sort((a, b) => a.column - b.column) };
  }
}

function parsed(query: string): { readonly query: QueryNode; readonly ignored: readonly IgnoredText[] } {
  const result = parseQuery(query);
  if (result.ok) return result;
  throw new MarsadError(result.error.code, { ...result.error.params, column: result.error.column });
}

/** Drops the entries that have not been used for the longest time. */
function trim<K, V>(cache: Map<K, V>, most: number): void {
  for (const key of cache.keys()) {
    if (cache.size <= most) return;
    cache.delete(key);
  }
}
