// The writing end of the statement job: what the rules found becomes rows, what the analyst decided stays.
import type { AnalysisSink, FoundSource, FoundStatement, ReadArticle } from '../../core/model/analysis-ports';
import type { Connection } from '../archive/connection';
import { verdictRemover } from '../repositories/claim-verdicts';
import { reconcile } from './reconcile-statements';
import { SpeakerRegistry } from './speaker-registry';
import { keptStatements } from './kept-statements';

const COLUMNS = [
  'start',
  'end',
  'cue_start',
  'cue_end',
  'cue',
  'mention_start',
  'mention_end',
  'source_name',
  'source_start',
  'source_end',
  'alias_id',
  'speaker_id',
  'relay',
  'stance',
  'kind',
  'confidence',
  'rule',
] as const;

type Values = readonly (string | number | null)[];

/** What the names of a statement's speaker and relays are to the archive. */
interface RelayImage {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly aliasId: number | null;
}

/** @param committed runs after each commit and before the answer */
export function statementWriter(db: Connection, committed: () => void): Pick<AnalysisSink, 'writeStatements'> {
  const write = articleWriter(db);
  const writeAll = db.transaction((articles: readonly ReadArticle[]) => {
    for (const article of articles) write(article);
  });
  return {
    writeStatements({ articles }) {
      writeAll.immediate(articles);
      committed();
      return Promise.resolve();
    },
  };
}

function articleWriter(db: Connection): (article: ReadArticle) => void {
  const registry = new SpeakerRegistry(db);
  const kept = keptStatements(db);
  const asRead = db.prepare(
    'SELECT 1 FROM articles WHERE id = ? AND latest = 1 AND language = ? AND published_at IS ?',
  );
  const quoted = COLUMNS.map((column) => `"${column}"`);
  const insert = db.prepare(
    `INSERT INTO statements(article_id, ${quoted.join(', ')}, status, created_at, updated_at)
     VALUES (?, ${COLUMNS.map(() => '?').join(', ')}, 'auto', ?, ?)`,
  );
  const current = db.prepare(`SELECT ${quoted.join(', ')} FROM statements WHERE id = ?`).raw();
  const update = db.prepare(
    `UPDATE statements SET ${quoted.map((column) => `${column} = ?`).join(', ')}, updated_at = ? WHERE id = ?`,
  );
  const removeVerdicts = verdictRemover(db);
  const remove = db.prepare('DELETE FROM statements WHERE id = ?');
  const markRead = db.prepare(`INSERT INTO statement_articles(article_id, extractor, error) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET extractor = excluded.extractor, error = excluded.error`);
  const dequeue = db.prepare('DELETE FROM statement_queue WHERE article_id = ?');

  const valuesOf = (found: FoundStatement, language: string): Values => {
    const { content, cue, mention, source, stance, kind, confidence, rule } = found;
    const speaker = source === null ? null : registry.meet(source, language);
    const relay = found.relayedBy.map((relaying: FoundSource): RelayImage => ({
      name: relaying.name,
      ...relaying.span,
      aliasId: registry.meet(relaying, language)?.aliasId ?? null,
    }));
    return [
      ...[content.start, content.end, cue?.span.start ?? null, cue?.span.end ?? null, cue?.lemma ?? null],
      ...[mention?.start ?? null, mention?.end ?? null],
      ...[source?.name ?? null, source?.span.start ?? null, source?.span.end ?? null],
      ...[speaker?.aliasId ?? null, speaker?.speakerId ?? null, JSON.stringify(relay)],
      ...[stance, kind, confidence, rule],
    ];
  };

  return ({ articleId, language, publishedAt, extractor, statements, error }) => {
    if (asRead.get(articleId, language, publishedAt) === undefined) return; // superseded, gone, or corrected while it was read: then it still waits
    markRead.run(articleId, extractor, error);
    dequeue.run(articleId);
    if (error !== null) return;
    const now = new Date().toISOString();
    const found = statements.map((one) => ({ ...one, cue: one.cue?.span ?? null, one }));
    const { again, added, gone } = reconcile(kept(articleId), found);
    for (const id of gone) {
      removeVerdicts(id);
      remove.run(id);
    }
    for (const {
      id,
      found: { one },
    } of again) {
      const values = valuesOf(one, language);
      if (!sameValues(current.get(id) as Values, values)) update.run(...values, now, id);
    }
    for (const { one } of added) insert.run(articleId, ...valuesOf(one, language), now, now);
  };
}

function sameValues(a: Values, b: Values): boolean {
  return a.every((value, i) => value === b[i]);
}
