// Adds and changes excerpts; each function runs inside an operation.
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { tagRow } from './codebook-read';
import type { Passage } from './excerpt-span';

export interface ExcerptTimes {
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Statements for many excerpts in one operation. */
export class ExcerptWriter {
  private readonly insert;
  private readonly tag;

  constructor(private readonly db: Connection) {
    this.insert = db.prepare(
      `INSERT INTO excerpts(article_id, start, "end", quote, prefix, suffix, note, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.tag = db.prepare('INSERT INTO excerpt_tags(excerpt_id, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  }

  /** TAG_NOT_FOUND {id}. */
  checkTags(tags: readonly number[]): void {
    for (const tag of tags) tagRow(this.db, tag);
  }

  add(articleId: number, passage: Passage, tags: readonly number[], note: string, times: ExcerptTimes): number {
    const { start, end, quote, prefix, suffix } = passage;
    const { createdAt, updatedAt } = times;
    const id = Number(
      this.insert.run(articleId, start, end, quote, prefix, suffix, note, createdAt, updatedAt).lastInsertRowid,
    );
    for (const tag of tags) this.tag.run(id, tag);
    return id;
  }

  /** Gives an excerpt further tags; answers whether it lacked any of them. */
  addTags(id: number, tags: readonly number[]): boolean {
    let added = false;
    for (const tag of tags) added = this.tag.run(id, tag).changes > 0 || added;
    return added;
  }
}

/** Replaces tags and note where given. EXCERPT_NOT_FOUND, TAG_NOT_FOUND. */
export function updateExcerpt(
  db: Connection,
  id: number,
  patch: { readonly tags?: readonly number[] | undefined; readonly note?: string | undefined },
): void {
  const present = db.prepare('SELECT note FROM excerpts WHERE id = ?').pluck().get(id) as string | undefined;
  if (present === undefined) throw new MarsadError('EXCERPT_NOT_FOUND', { id });
  let changed = patch.note !== undefined && patch.note !== present;
  if (patch.tags !== undefined) {
    const writer = new ExcerptWriter(db);
    const before = db.prepare('SELECT tag_id FROM excerpt_tags WHERE excerpt_id = ?').pluck().all(id) as number[];
    writer.checkTags(patch.tags.filter((tag) => !before.includes(tag)));
    const untag = db.prepare('DELETE FROM excerpt_tags WHERE excerpt_id = ? AND tag_id = ?');
    for (const tag of before) if (!patch.tags.includes(tag)) changed = untag.run(id, tag).changes > 0 || changed;
    changed = writer.addTags(id, patch.tags) || changed;
  }
  if (!changed) return;
  db.prepare('UPDATE excerpts SET note = ?, updated_at = ? WHERE id = ?').run(
    patch.note ?? present,
    new Date().toISOString(),
    id,
  );
}
