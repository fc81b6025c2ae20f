// Adds and changes statements by the analyst's hand; each function runs inside an operation.
import type { CommandArgs } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { StatementStatus } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { bodyReader } from './bodies';
import { verdictRemover } from './claim-verdicts';
import { passageAt } from './excerpt-span';
import { speakerRefs } from './speaker-refs';
import { statementRows, type StatementRow } from './statement-read';

/** The rule of statements that the analyst added. */
const BY_HAND = 'analyst';

/** ARTICLE_NOT_FOUND, SPEAKER_NOT_FOUND, EXCERPT_OUT_OF_RANGE, EXCERPT_SPLITS_CHARACTER. */
export function addStatement(db: Connection, given: CommandArgs<'statements.add'>): number {
  const { articleId, start, end, speakerId, mention, stance, kind, note } = given;
  const body = bodyReader(db)(articleId);
  passageAt(body, start, end);
  if (mention !== null) passageAt(body, mention.start, mention.end);
  const now = new Date().toISOString();
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO statements(article_id, start, "end", mention_start, mention_end, speaker_id, stance, kind, status, confidence, rule, note,
         created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'added', 1, '${BY_HAND}', ?, ?, ?)`,
    )
    .run(
      ...[articleId, start, end, mention?.start ?? null, mention?.end ?? null],
      ...[speakerId === null ? null : speakerRefs(db).root(speakerId), stance, kind, note, now, now],
    );
  return Number(lastInsertRowid);
}

/**
 * A cue that the new span covers in part is no longer shown: no statement overlaps its own cue. A speaker that the analyst
 * names is no longer bound to the words that the article has for it.
 * STATEMENT_NOT_FOUND, SPEAKER_NOT_FOUND, EXCERPT_OUT_OF_RANGE, EXCERPT_SPLITS_CHARACTER.
 */
export function updateStatement(db: Connection, { id, patch }: CommandArgs<'statements.update'>): void {
  const before = statementRows(db)(id);
  const start = patch.start ?? before.start;
  const end = patch.end ?? before.end;
  passageAt(bodyReader(db)(before.articleId), start, end);
  const speakerId =
    patch.speakerId === undefined || patch.speakerId === null ? patch.speakerId : speakerRefs(db).root(patch.speakerId);
  const next = {
    ...{ start, end, stance: patch.stance ?? before.stance, kind: patch.kind ?? before.kind },
    speakerId: speakerId === undefined ? before.speakerId : speakerId,
    note: patch.note ?? before.note,
  };
  const keys = ['start', 'end', 'stance', 'kind', 'speakerId', 'note'] as const;
  if (keys.every((key) => next[key] === before[key])) return;
  const covered = before.cueStart !== null && before.cueEnd !== null && before.cueStart < end && before.cueEnd > start;
  db.prepare(
    `UPDATE statements SET start = $start, "end" = $end, stance = $stance, kind = $kind, speaker_id = $speakerId, note = $note,
       alias_id = CASE WHEN $speakerId IS speaker_id THEN alias_id END, status = $status, updated_at = $now
       ${covered ? ', cue_start = NULL, cue_end = NULL, cue = NULL' : ''} WHERE id = $id`,
  ).run({ ...next, id, status: own(before) ? 'added' : 'edited', now: new Date().toISOString() });
}

/** Answers whether it was otherwise before. `auto` gives a statement that the analyst added its own status back. STATEMENT_NOT_FOUND {id}. */
export function statusSetter(db: Connection): (id: number, status: StatementStatus) => boolean {
  const rows = statementRows(db);
  const update = db.prepare('UPDATE statements SET status = ?, updated_at = ? WHERE id = ? AND status <> ?');
  const now = new Date().toISOString();
  return (id, wanted) => {
    const row = rows(id);
    const status = wanted === 'auto' && own(row) ? 'added' : wanted;
    return update.run(status, now, id, status).changes > 0;
  };
}

/** STATEMENT_NOT_FOUND {id}, STATEMENT_NOT_ADDED {id}. */
export function statementRemover(db: Connection): (id: number) => void {
  const rows = statementRows(db);
  const removeVerdicts = verdictRemover(db);
  const remove = db.prepare('DELETE FROM statements WHERE id = ?');
  return (id) => {
    if (!own(rows(id))) throw new MarsadError('STATEMENT_NOT_ADDED', { id });
    removeVerdicts(id);
    remove.run(id);
  };
}

function own({ rule }: StatementRow): boolean {
  return rule === BY_HAND;
}
