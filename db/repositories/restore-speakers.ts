// What the background job has told under a name since an operation, when that operation is taken back or made again.
import { MarsadError } from '../../core/contract/errors';
import type { Connection } from '../archive/connection';
import { repointRelays } from './speaker-aliases';

/** Call inside the transaction that restores the rows of speakers and their names. */
export class SpeakerFollower {
  private readonly moved = new Set<number>();
  private readonly follow;
  private readonly namesOf;
  private readonly removeName;
  private readonly releases;
  private readonly heldByName;
  private readonly heldBySpeaker;
  private readonly twin;
  private readonly inHistory;
  private readonly goOver;

  constructor(private readonly db: Connection) {
    this.follow = db.prepare(
      `UPDATE statements SET speaker_id = n.speaker_id FROM speaker_aliases n
       WHERE n.id = $name AND statements.alias_id = $name AND statements.speaker_id IS NOT n.speaker_id`,
    );
    this.namesOf = db.prepare('SELECT id FROM speaker_aliases WHERE speaker_id = ?').pluck();
    this.removeName = db.prepare('DELETE FROM speaker_aliases WHERE id = ?');
    const affected = `SELECT article_id FROM statements WHERE status = 'auto' AND (alias_id = $name OR (relay <> '[]'
      AND EXISTS (SELECT 1 FROM json_each(relay) WHERE json_extract(value, '$.aliasId') = $name)))`;
    this.releases = [
      // those that are read again at once, and those that are when they become the latest revision again
      `INSERT INTO statement_queue SELECT id FROM articles WHERE latest = 1 AND id IN (${affected}) ON CONFLICT DO NOTHING`,
      `DELETE FROM statement_articles WHERE article_id IN (${affected})
         AND (SELECT latest FROM articles WHERE id = article_id) = 0`,
      "UPDATE statements SET speaker_id = NULL, alias_id = NULL WHERE alias_id = $name AND status = 'auto'",
    ].map((sql) => db.prepare(sql));
    this.heldByName = db.prepare('SELECT 1 FROM statements WHERE alias_id = ? LIMIT 1');
    this.twin = db
      .prepare(
        'SELECT id FROM speaker_aliases WHERE folded = $folded AND language = $language AND speaker_id = $speaker AND id <> $id',
      )
      .pluck();
    this.inHistory = db.prepare(
      "SELECT 1 FROM operation_rows WHERE table_name = 'speaker_aliases' AND row_id = ? LIMIT 1",
    );
    this.goOver = db.prepare('UPDATE statements SET alias_id = ? WHERE alias_id = ?');
    this.heldBySpeaker = db.prepare('SELECT 1 FROM statements WHERE speaker_id = ? LIMIT 1');
  }

  /** A name belongs to another speaker than before; what stands under it follows with `settle`. */
  nameMoved(id: number): void {
    this.moved.add(id);
  }

  /**
   * Before the name's row is put back as `image`: where articles have brought the same name under the same speaker since, that row
   * gives way, and what stands under it goes over. UNDO_CONFLICT {table} where the analyst has worked on that row.
   */
  nameReturns(id: number, { folded, language, speaker_id }: Readonly<Record<string, string | number | null>>): void {
    const twin = this.twin.get({ folded, language, speaker: speaker_id, id }) as number | undefined;
    if (twin === undefined) return;
    if (this.inHistory.get(twin) !== undefined) throw new MarsadError('UNDO_CONFLICT', { table: 'speaker_aliases' });
    // statements go over to a row that is written only after this
    this.db.pragma('defer_foreign_keys = ON');
    this.goOver.run(id, twin);
    repointRelays(this.db, twin, id);
    this.removeName.run(twin);
  }

  /** Before the name's row is removed: what the rules found under it is read again. UNDO_CONFLICT {table} where the analyst decided on it. */
  nameGoes(id: number): void {
    this.moved.delete(id);
    for (const release of this.releases) release.run({ name: id });
    if (this.heldByName.get(id) !== undefined) throw new MarsadError('UNDO_CONFLICT', { table: 'statements' });
  }

  /** Before the speaker's row is removed: names that were met since go with it. UNDO_CONFLICT {table} as above. */
  speakerGoes(id: number): void {
    this.settle();
    for (const name of this.namesOf.all(id) as number[]) {
      this.nameGoes(name);
      this.removeName.run(name);
    }
    if (this.heldBySpeaker.get(id) !== undefined) throw new MarsadError('UNDO_CONFLICT', { table: 'statements' });
  }

  /** Not before all statements that the journal knows are restored. */
  settle(): void {
    for (const name of this.moved) this.follow.run({ name });
    this.moved.clear();
  }
}
