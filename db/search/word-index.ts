// Words and phrases against the full-text index: which articles hold them, how well, and at which positions.
import type { NearNode, PhraseNode, WordNode } from '../../core/query/ast';
import type { ResolvedQuery, ResolvedWord } from '../../core/query/resolve';
import type { Connection } from '../archive/connection';
import type { Bitmap } from './bitmap';
import type { ArchiveVocabulary } from './vocabulary';

/** Phrases and NEARs whose words have more combinations of forms than this are evaluated on positions instead. */
const MAX_COMBINATIONS = 64;

const TITLE_WEIGHT = 4;
const BODY_WEIGHT = 1;
const K1 = 1.2;
/** More than the words of any one text; with an id below 2^31 a place is still an exact number. */
const OFFSETS = 2 ** 21;

/** `values[i]` is the score of article `ids[i]`; ids ascend. */
export interface WordScores {
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

export interface InstanceVisitor {
  (id: number, title: boolean, position: number): void;
}

/** Everything the query evaluator asks of FTS5. */
export class WordIndex {
  private readonly matching;
  private readonly scoring;
  private readonly instances;
  private readonly rows;

  constructor(
    db: Connection,
    private readonly vocabulary: ArchiveVocabulary,
  ) {
    this.matching = db.prepare('SELECT rowid FROM article_text WHERE article_text MATCH ?').pluck();
    this.scoring = db
      .prepare(
        `SELECT rowid, -bm25(article_text, ${TITLE_WEIGHT}, ${BODY_WEIGHT}) FROM article_text WHERE article_text MATCH ?`,
      )
      .raw();
    // one number a place: a row object for each would cost more than the search
    this.instances = db
      .prepare(`SELECT (doc * ${OFFSETS} + offset) * 2 + (col = 'title') FROM article_instances WHERE term = ?`)
      .pluck();
    this.rows = db.prepare('SELECT count(*) FROM bodies').pluck();
  }

  /** Articles that hold a word in its scope. */
  word(word: ResolvedWord, maxId: number): Bitmap {
    const match = wordExpression(word);
    return match === null ? new Uint8Array(maxId + 1) : this.ids(scoped(word.node, match), maxId);
  }

  /** Articles that hold an adjacent phrase, or null when it has too many combinations for the index. */
  phrase(node: PhraseNode, resolved: ResolvedQuery, maxId: number): Bitmap | null {
    if (node.slop > 0) return null;
    const combinations = this.combine(node.words, resolved);
    if (combinations === null) return null;
    if (combinations.length === 0) return new Uint8Array(maxId + 1);
    const match = combinations.map((words) => `"${words.join(' ')}"`).join(' OR ');
    return this.ids(scoped(node, match), maxId);
  }

  /** Articles with two plain words near one another, or null when the index can't express it. */
  near(node: NearNode, resolved: ResolvedQuery, maxId: number): Bitmap | null {
    const words = node.operands.filter((operand) => operand.type === 'word');
    const [first, second] = words;
    if (node.operands.length !== 2 || !first || !second || first.scope !== second.scope) return null;
    const combinations = this.combine(words, resolved);
    // FTS5 lets one occurrence serve both sides, so a word near itself is not its business
    if (combinations === null || combinations.some(([a, b]) => a === b)) return null;
    if (combinations.length === 0) return new Uint8Array(maxId + 1);
    const match = combinations
      .map((pair) => `NEAR(${pair.map((term) => `"${term}"`).join(' ')}, ${node.distance})`)
      .join(' OR ');
    return this.ids(scoped(first, match), maxId);
  }

  private combine(words: readonly WordNode[], resolved: ResolvedQuery): string[][] | null {
    let combinations: string[][] = [[]];
    for (const node of words) {
      const word = resolved.words.get(node);
      if (!word || word.prefix !== null) return null;
      const terms = word.terms.filter((form) => form.count > 0).map((form) => form.term);
      if (combinations.length * terms.length > MAX_COMBINATIONS) return null;
      combinations = combinations.flatMap((left) => terms.map((term) => [...left, term]));
    }
    return combinations;
  }

  private ids(match: string, maxId: number): Bitmap {
    const out = new Uint8Array(maxId + 1);
    for (const id of this.matching.all(match) as number[]) if (id <= maxId) out[id] = 1;
    return out;
  }

  /** Visits every place where any form of a word stands, whatever its scope. */
  visitInstances(word: ResolvedWord, visit: InstanceVisitor): void {
    const terms =
      word.prefix === null
        ? word.terms.filter((form) => form.count > 0).map((form) => form.term)
        : this.vocabulary.termsWithPrefix(word.prefix);
    for (const term of terms) {
      for (const place of this.instances.all(term) as number[]) {
        const offset = Math.floor(place / 2);
        const id = Math.floor(offset / OFFSETS);
        visit(id, place % 2 === 1, offset - id * OFFSETS);
      }
    }
  }

  /**
   * A word's share of BM25 in every article that holds it. All forms count as one word: FTS5 scores each form with its own
   * rarity, so that rarity is divided out and replaced by that of the whole word; else a rare spelling would outrank the
   * usual one. A prefix counts as present or absent: its thousands of terms have no meaningful frequency.
   */
  scores(word: ResolvedWord, maxId: number): WordScores {
    const total = this.rows.get() as number;
    const strength = new Float64Array(maxId + 1);
    if (word.prefix !== null) {
      for (const id of this.matching.all(scoped(word.node, `"${word.prefix}" *`)) as number[]) strength[id] = 1;
    }
    for (const form of word.terms) {
      if (form.count === 0) continue;
      const rows = this.scoring.all(scoped(word.node, `"${form.term}"`)) as [number, number][];
      const rarity = ftsRarity(total, rows.length);
      for (const [id, score] of rows) strength[id] = Math.min(K1 + 1, (strength[id] ?? 0) + score / rarity);
    }
    let holding = 0;
    for (let id = 0; id < strength.length; id++) if (strength[id] !== 0) holding++;
    const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
    const ids = new Int32Array(holding);
    const values = new Float64Array(holding);
    let n = 0;
    for (let id = 0; id < strength.length; id++) {
      const value = strength[id] ?? 0;
      if (value === 0) continue;
      ids[n] = id;
      values[n++] = value * rarity;
    }
    return { ids, values };
  }
}

/** The IDF as FTS5's bm25() computes it (fts5_aux.c): never below 1e-6. */
function ftsRarity(total: number, holding: number): number {
  return Math.max(1e-6, Math.log((total - holding + 0.5) / (holding + 0.5)));
}

function wordExpression(word: ResolvedWord): string | null {
  if (word.prefix !== null) return `"${word.prefix}" *`;
  const terms = word.terms.filter((form) => form.count > 0);
  return terms.length === 0 ? null : terms.map((form) => `"${form.term}"`).join(' OR ');
}

function scoped(node: WordNode | PhraseNode, match: string): string {
  return node.scope === 'text' ? match : `${node.scope} : (${match})`;
}
