// Answers a search: exact total and facets over all matches, one page of hits in the order asked for.
import { parseQuery } from '../../core/query/parser';
import { explain, type QueryExplanation } from '../../core/query/explain';
import { resolveQuery, type ResolvedQuery } from '../../core/query/resolve';
import type { QueryNode } from '../../core/query/ast';
import { MarsadError } from '../../core/contract/errors';
import type { Facets, SearchFilters, SortOrder } from '../../core/contract/schema/search';
import type { Connection } from '../archive/connection';
import { intersect, countOf, type Bitmap } from './bitmap';
import { ArticleColumns } from './columns';
import { Evaluator } from './evaluate';
import { FacetCounter } from './facets';
import { ArchiveVocabulary } from './vocabulary';
import { WordIndex } from './word-index';

export interface SearchRequest {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
}

/** A search carried out: ids in order, ready to be paged through. */
export interface FoundArticles {
  readonly ids: Int32Array;
  /** By article id; only for the order by relevance. */
  readonly scores: Float64Array | null;
  readonly facets: Facets;
  readonly explanation: QueryExplanation;
  readonly resolved: ResolvedQuery;
}

const KEPT_RESULTS = 12;
const KEPT_LEAVES = 64;

/** One engine per connection; it notices by itself when the archive has changed. */
export class SearchEngine {
  private readonly columns: ArticleColumns;
  private readonly vocabulary: ArchiveVocabulary;
  private readonly index: WordIndex;
  private readonly leaves = new Map<string, Bitmap>();
  private readonly results = new Map<string, FoundArticles>();
  private dataVersion = -1;
  private ownChanges = -1;

  constructor(private readonly db: Connection) {
    this.columns = new ArticleColumns(db);
    this.vocabulary = new ArchiveVocabulary(db);
    this.index = new WordIndex(db, this.vocabulary);
  }

  /**
   * Finds articles; repeated calls for further pages of the same search cost nothing.
   * @throws MarsadError QUERY_* with `column`
   */
  find(request: SearchRequest): FoundArticles {
    return this.db.inTransaction ? this.findNow(request) : this.db.transaction(() => this.findNow(request))();
  }

  private findNow(request: SearchRequest): FoundArticles {
    this.noticeChanges();
    const key = JSON.stringify([request.query, request.filters, request.sort]);
    const known = this.results.get(key);
    if (known) return known;
    const found = this.carryOut(request);
    this.results.set(key, found);
    trim(this.results, KEPT_RESULTS);
    trim(this.leaves, KEPT_LEAVES);
    return found;
  }

  private noticeChanges(): void {
    const version = this.db.pragma('data_version', { simple: true }) as number;
    const own = this.db.prepare('SELECT total_changes()').pluck().get() as number;
    if (version === this.dataVersion && own === this.ownChanges) return;
    this.dataVersion = version;
    this.ownChanges = own;
    this.columns.refresh();
    this.vocabulary.forget();
    this.leaves.clear();
    this.results.clear();
  }

  private carryOut({ query, filters, sort }: SearchRequest): FoundArticles {
    const parsed = parseQuery(query);
    if (!parsed.ok) throw new MarsadError(parsed.error.code, { ...parsed.error.params, column: parsed.error.column });
    const resolved = resolveQuery(parsed.query, this.vocabulary);
    const all = new Uint8Array(this.columns.maxId + 1).fill(1, 1);
    const visible = this.columns.visible({ trash: filters.trash, allRevisions: asksForAllRevisions(parsed.query) });
    const evaluator = new Evaluator(this.db, this.columns, this.index, resolved, this.leaves);
    const matching = intersect(evaluator.evaluate(parsed.query, all), visible);
    const { passing, facets } = new FacetCounter(this.db, this.columns).count(matching, filters);
    const scores = sort === 'relevance' ? this.scores(resolved) : null;
    return {
      ids: this.order(passing, sort, scores),
      scores,
      facets,
      explanation: this.explain(resolved, parsed.ignored ?? [], evaluator, all),
      resolved,
    };
  }

  private explain(resolved: ResolvedQuery, ignored: QueryExplanation['ignored'], evaluator: Evaluator, all: Bitmap): QueryExplanation {
    const explained = explain(resolved, ignored);
    const nodes = [...resolved.words.keys()];
    const words = explained.words.map((word, i) => {
      const node = nodes[i];
      return word.count === null && node ? { ...word, count: countOf(evaluator.evaluate(node, all)) } : word;
    });
    return { ...explained, words };
  }

  /** BM25 over all words that are not negated. */
  private scores(resolved: ResolvedQuery): Float64Array {
    const scores = new Float64Array(this.columns.maxId + 1);
    const documents = this.db.prepare('SELECT count(*) FROM bodies').pluck().get() as number;
    const negated = new Set(negatedWords(resolved.query));
    const counted = new Set<string>();
    for (const [node, word] of resolved.words) {
      const key = `${node.scope} ${node.term} ${node.prefix} ${node.exact}`;
      if (negated.has(node) || counted.has(key)) continue;
      counted.add(key);
      this.index.addScores(word, documents, scores);
    }
    return scores;
  }

  private order(passing: Bitmap, sort: SortOrder, scores: Float64Array | null): Int32Array {
    const ids = new Int32Array(countOf(passing));
    let n = 0;
    const newest = this.columns.newestFirst();
    for (const id of newest) if (passing[id]) ids[n++] = id;
    if (sort === 'oldest') return this.oldestFirst(ids);
    // sorting is stable, so equal scores stay newest first
    if (scores && scores.some((score) => score > 0)) return ids.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    return ids;
  }

  /** The dated ones turned round, ties still by id descending, the undated still last. */
  private oldestFirst(ids: Int32Array): Int32Array {
    const instant = this.columns.instant;
    let dated = ids.length;
    while (dated > 0 && Number.isNaN(instant[ids[dated - 1] ?? 0] ?? Number.NaN)) dated--;
    const out = new Int32Array(ids.length);
    out.set(ids.subarray(dated), dated);
    out.set(
      ids.slice(0, dated).sort((a, b) => (instant[a] ?? 0) - (instant[b] ?? 0) || b - a),
      0,
    );
    return out;
  }
}

function negatedWords(node: QueryNode, negated = false): QueryNode[] {
  switch (node.type) {
    case 'not':
      return negatedWords(node.child, !negated);
    case 'and':
    case 'or':
      return node.children.flatMap((child) => negatedWords(child, negated));
    case 'word':
      return negated ? [node] : [];
    case 'phrase':
      return negated ? [...node.words] : [];
    case 'near':
    case 'same':
      return negated ? node.operands.flatMap((operand) => (operand.type === 'alternatives' ? operand.options.flatMap((o) => negatedWords(o, true)) : negatedWords(operand, true))) : [];
    default:
      return [];
  }
}

function asksForAllRevisions(node: QueryNode): boolean {
  switch (node.type) {
    case 'field':
      return node.field === 'revision';
    case 'not':
      return asksForAllRevisions(node.child);
    case 'and':
    case 'or':
      return node.children.some(asksForAllRevisions);
    default:
      return false;
  }
}

function trim<K, V>(cache: Map<K, V>, most: number): void {
  for (const key of cache.keys()) {
    if (cache.size <= most) return;
    cache.delete(key);
  }
}
