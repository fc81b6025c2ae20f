// The stored text of an article, exactly as it was read from its source.
import { MarsadError } from '../../core/contract/errors';
import { unpack } from '../archive/body-packs';
import type { Connection } from '../archive/connection';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Longer packs hold one body, which is not soon read again. */
const KEPT_BYTES = 256 * 1024;

interface Place {
  readonly pack: number;
  readonly start: number;
  readonly length: number | null;
}

/**
 * Gives the body of an article as UTF-8, null where none is stored; valid until the next call. Articles that came in one
 * after the other lie in one pack: read in order of their ids, each pack is unpacked once.
 * @throws Error when what is stored is damaged
 */
export function bodyBytesReader(db: Connection): (articleId: number) => Uint8Array | null {
  const placeOf = db.prepare('SELECT pack_id AS pack, start, length FROM bodies WHERE article_id = ?');
  const packOf = db.prepare('SELECT packed FROM body_packs WHERE id = ?').pluck();
  let kept = 0;
  let keptBytes = new Uint8Array(0);
  // a pack never changes, and its id is never given again
  const unpacked = (id: number): Uint8Array => {
    if (id === kept) return keptBytes;
    const packed = packOf.get(id) as Buffer | undefined;
    if (packed === undefined) throw new Error(`pack ${id} is missing`);
    const bytes = unpack(packed);
    if (bytes.length <= KEPT_BYTES) [kept, keptBytes] = [id, bytes];
    return bytes;
  };
  return (articleId) => {
    const place = placeOf.get(articleId) as Place | undefined;
    if (place === undefined) return null;
    const bytes = unpacked(place.pack);
    const end = place.length === null ? bytes.length : place.start + place.length;
    if (end > bytes.length) throw new Error(`pack ${place.pack} is too short`);
    return bytes.subarray(place.start, end);
  };
}

/** Gives the body of an article. ARTICLE_NOT_FOUND {id} where there is none. */
export function bodyReader(db: Connection): (articleId: number) => string {
  const read = bodyBytesReader(db);
  return (articleId) => {
    const bytes = read(articleId);
    if (bytes === null) throw new MarsadError('ARTICLE_NOT_FOUND', { id: articleId });
    return utf8.decode(bytes);
  };
}
