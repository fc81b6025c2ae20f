// Remembers which articles hold a phrase, NEAR, SENT or PARA: asked again with another filter or word, it is not worked out again.
import { emptyBitmap, type Bitmap } from './bitmap';

/** At an eighth of a byte an article: some 15 MB for a million. */
const KEPT = 128;

export class LeafCache {
  private readonly kept = new Map<string, { readonly bits: Uint8Array; readonly lastId: number }>();

  /** To be called when texts that were there before have changed. */
  clear(): void {
    this.kept.clear();
  }

  /** What is known of the articles up to `lastId`; `set` can hold those up to `maxId`. */
  get(key: string, maxId: number): { readonly set: Bitmap; readonly lastId: number } | null {
    const known = this.kept.get(key);
    if (!known) return null;
    this.kept.delete(key);
    this.kept.set(key, known);
    const { bits, lastId } = known;
    const set = emptyBitmap(maxId);
    for (let id = 0; id <= lastId; id++) set[id] = ((bits[id >> 3] ?? 0) >> (id & 7)) & 1;
    return { set, lastId };
  }

  put(key: string, set: Bitmap): void {
    const bits = new Uint8Array((set.length + 7) >> 3);
    for (let id = 0; id < set.length; id++) bits[id >> 3] = (bits[id >> 3] ?? 0) | ((set[id] ?? 0) << (id & 7));
    this.kept.delete(key);
    this.kept.set(key, { bits, lastId: set.length - 1 });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) return;
      this.kept.delete(oldest);
    }
  }
}
