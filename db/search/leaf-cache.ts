// Remembers which articles hold a phrase, NEAR, SENT or PARA: asked again with another filter or word, it is not worked out again.
import { emptyBitmap, type Bitmap } from './bitmap';

/** At an eighth of a byte an article: some 15 MB for a million. */
const KEPT = 128;

export class LeafCache {
  private readonly kept = new Map<string, Uint8Array>();

  /** To be called when texts have changed. */
  clear(): void {
    this.kept.clear();
  }

  get(key: string, maxId: number): Bitmap | null {
    const bits = this.kept.get(key);
    if (!bits) return null;
    this.kept.delete(key);
    this.kept.set(key, bits);
    const out = emptyBitmap(maxId);
    for (let id = 0; id <= maxId; id++) out[id] = ((bits[id >> 3] ?? 0) >> (id & 7)) & 1;
    return out;
  }

  set(key: string, set: Bitmap): void {
    const bits = new Uint8Array((set.length + 7) >> 3);
    for (let id = 0; id < set.length; id++) bits[id >> 3] = (bits[id >> 3] ?? 0) | ((set[id] ?? 0) << (id & 7));
    this.kept.set(key, bits);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= KEPT) return;
      this.kept.delete(oldest);
    }
  }
}
