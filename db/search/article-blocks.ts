// Derived data of articles by blocks of ids, kept in the archive so that opening a large one does not read every row.
import { crc32 } from 'node:zlib';
import type { Connection } from '../archive/connection';

/** Articles of a block: block n holds the ids from n times this on. */
export const BLOCK_ARTICLES = 32_768;

export type BlockKind = 'columns' | 'boundaries' | 'statements';

export interface KeptBlocks {
  /** The change up to which they are right; what it counts is the kind's own affair. */
  readonly asOf: number;
  /** Without gaps from 0 on. */
  readonly blocks: readonly Uint8Array[];
}

/** Null when there are none, or one of them is damaged: what they hold must then be read from the rows themselves. */
export function readBlocks(db: Connection, kind: BlockKind): KeptBlocks | null {
  const state = db.prepare('SELECT as_of AS asOf, blocks FROM search_block_state WHERE kind = ?').get(kind) as
    { asOf: number; blocks: number } | undefined;
  if (!state) return null;
  const rows = db
    .prepare('SELECT block, checksum, data FROM search_blocks WHERE kind = ? ORDER BY block')
    .raw()
    .all(kind) as [number, number, Buffer][];
  if (rows.length !== state.blocks) return null;
  const whole = rows.every(([block, checksum, data], i) => block === i && crc32(data) === checksum);
  return whole ? { asOf: state.asOf, blocks: rows.map(([, , data]) => aligned(data)) } : null;
}

/** In the transaction in which what they hold was read. Blocks that are not given stay as they are. */
export function writeBlocks(
  db: Connection,
  kind: BlockKind,
  asOf: number,
  count: number,
  blocks: Iterable<readonly [number, Uint8Array]>,
): void {
  const put = db.prepare(
    `INSERT INTO search_blocks(kind, block, checksum, data) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET checksum = excluded.checksum, data = excluded.data`,
  );
  for (const [block, data] of blocks) put.run(kind, block, crc32(data), data);
  db.prepare('DELETE FROM search_blocks WHERE kind = ? AND block >= ?').run(kind, count);
  db.prepare(
    `INSERT INTO search_block_state VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET as_of = excluded.as_of, blocks = excluded.blocks`,
  ).run(kind, asOf, count);
}

/** Views of eight-byte numbers need a start that eight divides. */
function aligned(data: Buffer): Uint8Array {
  return data.byteOffset % 8 === 0 ? data : Uint8Array.from(data);
}
