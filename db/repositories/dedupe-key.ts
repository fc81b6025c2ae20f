// What articles are told apart by: a short hash of address and outlet, that one index finds both by.
import { createHash, hash } from 'node:crypto';
import type { PreparedArticle } from '../../core/model/ingest-record';

const ADDRESS_BYTES = 10;
const OUTLET_BYTES = 6;
/** Outlets whose hashes are kept: an archive has some dozens. */
const KEPT_OUTLETS = 10_000;

type Identity = Pick<PreparedArticle, 'urlKey' | 'title' | 'publishedAt' | 'bodySha256' | 'outlet'>;

/** Gives the key of an article: address first, then outlet. Without an address: title, date and body stand for it. */
export function dedupeKeys(): (article: Identity) => Buffer {
  const outlets = new Map<string, Buffer>();
  const outletHash = (outlet: string): Buffer => {
    const known = outlets.get(outlet);
    if (known) return known;
    const made = hash('sha256', outlet, 'buffer').subarray(0, OUTLET_BYTES);
    if (outlets.size < KEPT_OUTLETS) outlets.set(outlet, made);
    return made;
  };
  return (article) => {
    const key = Buffer.allocUnsafe(ADDRESS_BYTES + OUTLET_BYTES);
    addressHash(article).copy(key, 0, 0, ADDRESS_BYTES);
    outletHash(article.outlet ?? '').copy(key, ADDRESS_BYTES);
    return key;
  };
}

/** Longer titles are hashed in parts, which takes twice as long. */
const scratch = new Uint8Array(4_096);
const encoder = new TextEncoder();

function addressHash({ urlKey, title, publishedAt, bodySha256 }: Identity): Buffer {
  if (urlKey !== null) return hash('sha256', `u\n${urlKey}`, 'buffer');
  const text = `n\n${title}\n${publishedAt ?? ''}\n`;
  if (text.length * 3 + bodySha256.length > scratch.length)
    return createHash('sha256').update(text).update(bodySha256).digest();
  const { written } = encoder.encodeInto(text, scratch);
  scratch.set(bodySha256, written);
  return hash('sha256', scratch.subarray(0, written + bodySha256.length), 'buffer');
}

const lowest = Buffer.alloc(OUTLET_BYTES, 0);
const highest = Buffer.alloc(OUTLET_BYTES, 0xff);

/** Between which keys all outlets of the key's address lie. */
export function keysOfAddress(key: Buffer): [from: Buffer, to: Buffer] {
  const address = key.subarray(0, ADDRESS_BYTES);
  return [Buffer.concat([address, lowest]), Buffer.concat([address, highest])];
}
