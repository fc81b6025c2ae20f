// How much room the lists of many terms take in FTS5's index: terms that stand on one page cost one reading of it.
import type { Connection } from '../../archive/connection';
import { indexDamaged } from './index-damaged';
import type { Segment } from './index-state';
import { SEGMENT_UNIT, termKey } from './segment-pages';

/** A term's key with a character a byte: such texts sort as the index does. */
export type KeyText = string;

export function keyText(term: string): KeyText {
  return Buffer.from(termKey(term)).toString('latin1');
}

/** The terms that begin on a page, ascending, and the bytes that the list of each takes there. */
interface TermPage {
  readonly number: number;
  readonly terms: readonly KeyText[];
  readonly sizes: readonly number[];
  readonly bytes: number;
}

export class TermSizes {
  private readonly seekPage;
  private readonly pageAfter;
  private readonly pageAt;

  constructor(private readonly db: Connection) {
    this.seekPage = db
      .prepare('SELECT pgno >> 1 FROM article_text_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1')
      .pluck();
    this.pageAfter = db
      .prepare('SELECT pgno >> 1 FROM article_text_idx WHERE segid = ? AND term > ? ORDER BY term LIMIT 1')
      .pluck();
    this.pageAt = db.prepare('SELECT block FROM article_text_data WHERE id = ?').pluck();
  }

  /** @throws MarsadError INDEX_DAMAGED {path, detail} where a page is missing. Adds to `sizes` the bytes of each term's list in a segment; `keys` ascend. */
  addSizes(segment: Segment, keys: readonly KeyText[], sizes: Float64Array): void {
    let page: TermPage | null = null;
    for (const [i, key] of keys.entries()) {
      if (!page || key < (page.terms[0] ?? '') || key > (page.terms.at(-1) ?? ''))
        page = this.pageFor(segment, key, page);
      const at = indexIn(page.terms, key);
      if (at < 0) continue;
      const beyond = at === page.terms.length - 1 ? this.pagesBehind(segment, page, key) * page.bytes : 0;
      sizes[i] = (sizes[i] ?? 0) + (page.sizes[at] ?? 0) + beyond;
    }
  }

  private pageFor(segment: Segment, key: KeyText, known: TermPage | null): TermPage {
    const found = this.seekPage.get(segment.id, Buffer.from(key, 'latin1')) as number | undefined;
    const number = Math.max(segment.firstPage, found ?? 0);
    if (known?.number === number) return known;
    const bytes = this.pageAt.get(segment.id * SEGMENT_UNIT + number) as Buffer | undefined;
    if (!bytes) throw indexDamaged(this.db, `page ${number} of segment ${segment.id} is missing`);
    return { number, bytes: bytes.length, ...termsOf(bytes) };
  }

  /** How many pages a list that is the last of its page goes on for. */
  private pagesBehind(segment: Segment, { number }: TermPage, key: KeyText): number {
    const next = this.pageAfter.get(segment.id, Buffer.from(key, 'latin1')) as number | undefined;
    return Math.max(0, (next ?? segment.lastPage + 1) - number - 1);
  }
}

/** The format is that of `SegmentPages.scan`: each term as what it shares with the one before, and the rest. */
function termsOf(page: Buffer): { terms: KeyText[]; sizes: number[] } {
  const dataEnd = page.readUInt16BE(2);
  const [terms, sizes]: [KeyText[], number[]] = [[], []];
  let [index, termAt, listAt, last] = [dataEnd, 0, 0, ''];
  while (index < page.length) {
    let step = 0;
    for (let byte = 128; byte > 127;) step = (step << 7) | ((byte = page[index++] ?? 0) & 127);
    termAt += step;
    if (terms.length > 0) sizes.push(termAt - listAt);
    let [at, kept, added] = [termAt, 0, 0];
    if (terms.length > 0) for (let byte = 128; byte > 127;) kept = (kept << 7) | ((byte = page[at++] ?? 0) & 127);
    for (let byte = 128; byte > 127;) added = (added << 7) | ((byte = page[at++] ?? 0) & 127);
    listAt = at + added;
    last = last.slice(0, kept) + page.toString('latin1', at, listAt);
    terms.push(last);
  }
  sizes.push(dataEnd - listAt);
  return { terms, sizes };
}

function indexIn(terms: readonly KeyText[], key: KeyText): number {
  let [low, high] = [0, terms.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const term = terms[middle] ?? '';
    if (term === key) return middle;
    if (term < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
