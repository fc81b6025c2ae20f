// Which articles a segment still lists although they were deleted from the index or entered anew.
import type { Connection } from '../../archive/connection';
import type { Segment } from './index-state';

/** Tombstone pages lie in the data table under the segment's number plus this. */
const OFFSET = 1 << 16;
const SHIFT = 37;
const HEADER = 8;

const none: ReadonlySet<number> = new Set();

export function tombstoneReader(db: Connection): (segment: Segment) => ReadonlySet<number> {
  // the sum is above what a JavaScript number holds exactly
  const pages = db
    .prepare(
      `SELECT block FROM article_text_data WHERE id BETWEEN ((? + ${OFFSET}) << ${SHIFT}) AND ((? + ${OFFSET}) << ${SHIFT}) + ?`,
    )
    .pluck();
  return ({ id, tombstonePages }) => {
    if (tombstonePages === 0) return none;
    const deleted = new Set<number>();
    for (const page of pages.all(id, id, tombstonePages - 1) as Buffer[]) {
      const bytes = page[0] === 4 ? 4 : 8;
      for (let at = HEADER; at + bytes <= page.length; at += bytes) {
        const article = bytes === 4 ? page.readUInt32BE(at) : Number(page.readBigUInt64BE(at));
        if (article !== 0) deleted.add(article);
      }
    }
    return deleted;
  };
}
