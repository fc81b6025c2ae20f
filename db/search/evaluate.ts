// Walks a resolved query and yields the exact set of matching articles.
import type { FieldNode, NearNode, PositionalNode, QueryNode, SameUnitNode, WordNode } from '../../core/query/ast';
import { fieldMatches } from '../../core/query/field-match';
import type { ResolvedQuery } from '../../core/query/resolve';
import type { Connection } from '../archive/connection';
import {
  bitmapOf,
  complement,
  emptyBitmap,
  flagsOf,
  holdersOf,
  intersect,
  selectedBy,
  unite,
  type Bitmap,
} from './bitmap';
import type { Boundaries } from './boundaries';
import type { CodebookSets } from './codebook-sets';
import { STATES, type ArticleColumns } from './columns';
import type { LeafCache } from './leaf-cache';
import { matchPositions, wordsBelow, type ProximityNode } from './positions';
import { SpeakerSets } from './speaker-sets';
import { storyArticles } from './story-field';
import { heldTerms, type TermIndex } from './term-index';
import type { WordPlaces } from './word-places';

/** Evaluates one query against one state of the archive; leaves that recur across queries come from `cache`. */
export class Evaluator {
  /** `cache` holds for the archive's texts as they are, but for new articles. */
  constructor(
    private readonly db: Connection,
    private readonly columns: ArticleColumns,
    private readonly index: TermIndex,
    private readonly places: WordPlaces,
    private readonly boundaries: Boundaries,
    private readonly codebook: CodebookSets,
    private readonly speakers: SpeakerSets,
    private readonly resolved: ResolvedQuery,
    private readonly cache: LeafCache,
  ) {}

  /** `all` is what NOT is taken from: every id there is. */
  evaluate(node: QueryNode, all: Bitmap): Bitmap {
    switch (node.type) {
      case 'all':
        return all;
      case 'and':
        return node.children.map((child) => this.evaluate(child, all)).reduce(intersect);
      case 'or':
        return node.children.map((child) => this.evaluate(child, all)).reduce(unite);
      case 'not':
        return complement(this.evaluate(node.child, all), all);
      case 'word':
      case 'phrase':
      case 'near':
      case 'same':
        return this.textual(node);
      case 'field':
        return this.field(node, all);
      case 'date':
        return this.dated(node.from ?? 1, node.to ?? Infinity);
    }
  }

  private textual(node: PositionalNode | NearNode | SameUnitNode): Bitmap {
    switch (node.type) {
      case 'word':
        return holdersOf(this.index.counts(this.wordOf(node)).counts, this.columns.maxId);
      case 'alternatives':
        return node.options.map((option) => this.textual(option)).reduce(unite);
      case 'phrase':
        return this.byPosition(node, node.words);
      case 'near':
      case 'same':
        return this.byPosition(node, node.operands);
    }
  }

  private byPosition(node: ProximityNode, operands: readonly PositionalNode[]): Bitmap {
    const { maxId } = this.columns;
    const key = textualKey(node);
    const words = wordsBelow(node).map((word) => this.wordOf(word));
    const kept = this.cache.get(key, maxId);
    const holds = kept && words.every((word, i) => this.index.holdsFor(kept.terms[i] ?? new Set(), kept.lastId, word));
    const known = holds ? kept : null;
    if (known?.lastId === maxId) return known.set;
    const placesOf = (word: WordNode) => this.places.of(this.wordOf(word));
    // places first: they tell which articles hold a word as well, so that its lists are read once
    for (const word of words) this.places.of(word);
    const candidates = operands.map((operand) => this.textual(operand)).reduce(intersect);
    // what is known of older articles holds
    candidates.fill(0, 0, (known?.lastId ?? 0) + 1);
    const found = matchPositions(node, candidates, placesOf, this.boundaries);
    const all = known ? unite(known.set, found) : found;
    this.cache.put(
      key,
      all,
      words.map((word) => new Set(heldTerms(word))),
    );
    return all;
  }

  private wordOf(node: WordNode): NonNullable<ReturnType<ResolvedQuery['words']['get']>> {
    const word = this.resolved.words.get(node);
    if (!word) throw new Error('a word of the query was not resolved');
    return word;
  }

  /** 0 stands for no date, which is before every day. */
  private dated(from: number, to: number): Bitmap {
    const { maxId, localDate } = this.columns;
    const out = emptyBitmap(maxId);
    for (let id = 1; id <= maxId; id++) {
      const date = localDate[id] ?? 0;
      out[id] = date >= from && date <= to ? 1 : 0;
    }
    return out;
  }

  private field(node: FieldNode, all: Bitmap): Bitmap {
    const { maxId } = this.columns;
    switch (node.field) {
      case 'outlet':
      case 'section':
      case 'author': {
        return selectedBy(this.columns[node.field], this.namesOf(node), maxId);
      }
      case 'lang': {
        const { languages, language } = this.columns;
        const wanted = flagsOf(languages.length, (code) => fieldMatches(node, [languages[code] ?? '']));
        return selectedBy(language, wanted, maxId);
      }
      case 'status': {
        const wanted = flagsOf(STATES.length, (code) => fieldMatches(node, [STATES[code] ?? 'unread']));
        return selectedBy(this.columns.state, wanted, maxId);
      }
      case 'url':
        return this.fromValues(node, 'SELECT id, url FROM articles WHERE url IS NOT NULL');
      case 'note':
        return this.fromValues(node, "SELECT article_id, note FROM excerpts WHERE trashed_at IS NULL AND note <> ''");
      case 'tag': {
        const sets = this.codebook.articles();
        const matching = [...this.codebook.paths().values()].filter((tag) => fieldMatches(node, [tag.path]));
        return bitmapOf(
          matching.flatMap((tag) => [...(sets.get(tag.id) ?? [])]),
          this.columns.maxId,
        );
      }
      case 'revision':
        return all;
      case 'speaker':
        return this.speakers.articlesOf(this.speakers.named(node), maxId);
      case 'stance':
        return this.speakers.articlesWith(SpeakerSets.stancesOf(node), maxId);
      case 'story':
        return bitmapOf(storyArticles(this.db, node), this.columns.maxId);
    }
  }

  /** By the id of a name, 1 where the field means it. */
  private namesOf(node: FieldNode): Uint8Array {
    const rows = this.db.prepare('SELECT id, name FROM names WHERE kind = ? ORDER BY id').all(node.field) as {
      id: number;
      name: string;
    }[];
    const wanted = new Uint8Array((rows.at(-1)?.id ?? 0) + 1);
    for (const { id, name } of rows) if (fieldMatches(node, [name])) wanted[id] = 1;
    return wanted;
  }

  private fromValues(node: FieldNode, sql: string): Bitmap {
    const out = emptyBitmap(this.columns.maxId);
    for (const [id, value] of this.db.prepare(sql).raw().iterate() as IterableIterator<[number, string]>) {
      if (id < out.length && fieldMatches(node, [readable(value)])) out[id] = 1;
    }
    return out;
  }
}

/** Equal for equal conditions, wherever they stand and however they were typed. */
function textualKey(node: PositionalNode | NearNode | SameUnitNode): string {
  return JSON.stringify(node, (name, value: unknown) => (name === 'span' || name === 'text' ? undefined : value));
}

/** Percent-encoded Arabic in addresses reads as Arabic. */
function readable(value: string): string {
  if (!value.includes('%')) return value;
  try {
    return decodeURI(value);
  } catch {
    return value; // a stray % is no encoding: the text as it stands is what can be searched
  }
}
