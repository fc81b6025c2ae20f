// Where the sentences and paragraphs of articles begin, for SENT and PARA over many articles at once.
import { decodeBoundaries } from '../../core/model/boundaries';
import { indexText } from '../../core/text/analyser';
import type { Connection } from '../archive/connection';
import { BLOCK_ARTICLES, readBlocks, writeBlocks } from './article-blocks';

export interface UnitStarts {
  readonly sentenceStarts: Uint32Array;
  readonly paragraphStarts: Uint32Array;
}

/** Articles after the blocks whose boundaries are read together. */
const AHEAD = 256;
const NONE = new Uint8Array(0);
const WHOLE: UnitStarts = { sentenceStarts: Uint32Array.of(0), paragraphStarts: Uint32Array.of(0) };

/** Boundaries of a body never change. A block holds where each article's packed boundaries begin, and these. */
export class Boundaries {
  private blocks: readonly Uint8Array[] | null = null;
  private offsets: readonly Uint32Array[] = [];
  /** Articles up to this one are in the blocks. */
  private lastId = 0;
  private readonly storedFrom;
  /** Boundaries of articles after the blocks, as they were last read together. */
  private readonly ahead = new Map<number, Uint8Array>();
  private readonly title;

  /** `oneSentence` tells of titles that need not be looked at. */
  constructor(
    private readonly db: Connection,
    private readonly oneSentence: (article: number) => boolean,
  ) {
    this.storedFrom = db
      .prepare(`SELECT article_id, boundaries FROM bodies WHERE article_id >= ? ORDER BY article_id LIMIT ${AHEAD}`)
      .raw();
    this.title = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  }

  /** To be called when the index has changed: a repair of it may have written boundaries anew. */
  refresh(): void {
    this.ahead.clear();
  }

  /** As `encodeBoundaries` has packed them; empty for an article that is gone. */
  packedOf(article: number): Uint8Array {
    if (!this.blocks) this.load();
    if (article <= this.lastId) {
      const block = Math.floor(article / BLOCK_ARTICLES);
      const offsets = this.offsets[block];
      const place = article % BLOCK_ARTICLES;
      const packed = this.blocks?.[block]?.subarray(offsets?.[place], offsets?.[place + 1]);
      if (packed && packed.length > 0) return packed;
    }
    return this.ahead.get(article) ?? this.readAhead(article) ?? NONE;
  }

  /** New articles are asked for one after the other. */
  private readAhead(article: number): Uint8Array | undefined {
    this.ahead.clear();
    for (const [id, packed] of this.storedFrom.all(article) as [number, Uint8Array][]) this.ahead.set(id, packed);
    return this.ahead.get(article);
  }

  ofBody(article: number): UnitStarts {
    return decodeBoundaries(this.packedOf(article));
  }

  ofTitle(article: number): UnitStarts {
    return this.oneSentence(article) ? WHOLE : indexText(this.title.get(article) as string);
  }

  private load(): void {
    const kept = readBlocks(this.db, 'boundaries');
    this.blocks = kept?.blocks ?? [];
    this.lastId = kept?.asOf ?? 0;
    this.offsets = this.blocks.map((bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, BLOCK_ARTICLES + 1));
  }
}

/** Brings the archive's blocks of boundaries up to an article; in a transaction. */
export function saveBoundaries(db: Connection, lastId: number): void {
  const state = db.prepare("SELECT as_of FROM search_block_state WHERE kind = 'boundaries'").pluck();
  const from = readBlocks(db, 'boundaries') ? ((state.get() as number | undefined) ?? 0) : 0;
  const rows = db
    .prepare('SELECT article_id, boundaries FROM bodies WHERE article_id BETWEEN ? AND ? ORDER BY article_id')
    .raw();
  const made = function* (): Generator<readonly [number, Uint8Array]> {
    for (let block = Math.floor(from / BLOCK_ARTICLES); block * BLOCK_ARTICLES <= lastId; block++) {
      const first = block * BLOCK_ARTICLES;
      const last = Math.min(lastId, first + BLOCK_ARTICLES - 1);
      const parts = new Map(rows.all(first, last) as [number, Buffer][]);
      const offsets = new Uint32Array(BLOCK_ARTICLES + 1);
      let at = offsets.byteLength;
      for (let i = 0; i <= BLOCK_ARTICLES; i++) {
        offsets[i] = at;
        at += parts.get(first + i)?.length ?? 0;
        if (i === BLOCK_ARTICLES - 1) offsets[BLOCK_ARTICLES] = at;
      }
      const bytes = new Uint8Array(at);
      bytes.set(new Uint8Array(offsets.buffer));
      for (const [id, packed] of parts) bytes.set(packed, offsets[id - first]);
      yield [block, bytes];
    }
  };
  writeBlocks(db, 'boundaries', lastId, Math.floor(lastId / BLOCK_ARTICLES) + 1, made());
}
