// Remembers which articles hold a phrase, NEAR, SENT or PARA: asked again with another filter or word, it is not worked out again.
import { emptyBitmap, type Bitmap } from './bitmap';

/** At an eighth of a byte an article: some 15 MB for a million. */
const KEPT = 128;

export interface KnownLeaf {
  readonly set: Bitmap;
  /** It is right for articles up to this one. */
  readonly lastId: number;
  /** The forms that each of its words had. */
  readonly terms: readonly ReadonlySet<string>[];
}

interface Kept extends Omit<KnownLeaf, 'set'> {
  readonly bits: Uint8Array;
}

export class LeafCache {
  private readonly kept = new Map<string, Kept>();

  /** To be called when texts that were there before have changed. */
  clear(): void {
    this.kept.clear();
  }

  /** The set that is given can hold ids up to `maxId`. */
  get(key: string, maxId: number): KnownLeaf | null {
    const known = this.kept.get(key);
    if (!known) return null;
    this.kept.delete(key);
    this.kept.set(key, known);
    const { bits, lastId, terms } = known;
    const set = emptyBitmap(maxId);
    for (let id = 0; id <= lastId; id++) set[id] = ((bits[id >> 3] ?? 0) >> (id & 7)) & 1;
    return { set, lastId, terms };
  }

  /** A set of articles up to the highest that it can hold. */
  put(key: string, set: Bitmap, terms: readonly ReadonlySet<string>[]): void {
    const bits = new Uint8Array((set.length + 7) >> 3);
    for (let id = 0; id < set.length; id++) bits[id >> 3] = (bits[id >> 3] ?? 0) | ((set[id] ?? 0) << (id & 7));
    this.kept.delete(key);
    this.kept.set(key, { bits, lastId: set.length - 1, terms });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) return;
      this.kept.delete(oldest);
    }
  }
}
