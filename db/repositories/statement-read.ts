// Statements as the archive tells them, alone or with the article that they stand in.
import { MarsadError } from '../../core/contract/errors';
import type { Statement, StatementWithSource } from '../../core/contract/schema/statements';
import type { Connection } from '../archive/connection';
import { bodyReader } from './bodies';
import { speakerRefs, type SpeakerRefs } from './speaker-refs';

export interface StatementRow {
  readonly id: number;
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly cue: string | null;
  readonly mentionStart: number | null;
  readonly mentionEnd: number | null;
  readonly sourceName: string | null;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly speakerId: number | null;
  readonly relay: string;
  readonly stance: Statement['stance'];
  readonly kind: Statement['kind'];
  readonly status: Statement['status'];
  readonly confidence: number;
  readonly rule: string;
  readonly note: string;
}

interface RelayImage {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly aliasId: number | null;
}

const ROW = `SELECT id, article_id AS articleId, start, "end", cue_start AS cueStart, cue_end AS cueEnd, cue, mention_start AS mentionStart,
  mention_end AS mentionEnd, source_name AS sourceName, source_start AS sourceStart, source_end AS sourceEnd, speaker_id AS speakerId, relay, stance, kind, status, confidence, rule, note FROM statements WHERE id = ?`;
const SOURCE = `SELECT a.title, o.name AS outlet, a.published_at AS publishedAt, a.language, s.story_id AS storyId
  FROM articles a LEFT JOIN names o ON o.id = a.outlet_id LEFT JOIN story_articles s ON s.article_id = a.id WHERE a.id = ?`;

/** One row by id; STATEMENT_NOT_FOUND {id}. */
export function statementRows(db: Connection): (id: number) => StatementRow {
  const select = db.prepare(ROW);
  return (id) => {
    const row = select.get(id) as StatementRow | undefined;
    if (!row) throw new MarsadError('STATEMENT_NOT_FOUND', { id });
    return row;
  };
}

/** Reads one statement; STATEMENT_NOT_FOUND {id}. */
export function statementReader(db: Connection): (id: number) => Statement {
  const rows = statementRows(db);
  const body = bodyReader(db);
  return (id) => {
    const row = rows(id);
    return statementOf(row, body(row.articleId), speakerRefs(db));
  };
}

/** Reads statements with their articles; in one call an article and its body are read once. */
export function statementsWithSources(db: Connection): (ids: readonly number[]) => StatementWithSource[] {
  const rows = statementRows(db);
  const readBody = bodyReader(db);
  const source = db.prepare(SOURCE);
  return (ids) => {
    const refs = speakerRefs(db);
    const articles = new Map<number, { body: string; article: StatementWithSource['article'] }>();
    return ids.map((id) => {
      const row = rows(id);
      let known = articles.get(row.articleId);
      if (!known) {
        const article = source.get(row.articleId) as StatementWithSource['article'];
        articles.set(row.articleId, (known = { body: readBody(row.articleId), article }));
      }
      return { ...statementOf(row, known.body, refs), article: known.article };
    });
  };
}

function statementOf(row: StatementRow, body: string, refs: SpeakerRefs): Statement {
  const { id, articleId, start, end, cueStart, cueEnd, cue, mentionStart, mentionEnd, speakerId } = row;
  const { stance, kind, status, confidence, rule, note } = row;
  const mention = mentionStart === null || mentionEnd === null ? null : { start: mentionStart, end: mentionEnd };
  const cueAt = cueStart === null || cueEnd === null ? null : { start: cueStart, end: cueEnd };
  const relay = JSON.parse(row.relay) as RelayImage[];
  const words = (range: { start: number; end: number } | null): string =>
    range === null ? '' : body.slice(range.start, range.end);
  return {
    id,
    articleId,
    start,
    end,
    text: body.slice(start, end),
    cue: cueAt === null ? null : { ...cueAt, lemma: cue ?? '' },
    cueText: words(cueAt),
    mention,
    mentionText: words(mention),
    source: sourceOf(row),
    speaker: speakerId === null ? null : refs.ref(speakerId),
    relayedBy: relay.map(({ name, start: from, end: to, aliasId }) => ({
      name,
      speakerId: aliasId === null ? null : (refs.ofAlias(aliasId)?.id ?? null),
      start: from,
      end: to,
    })),
    ...{ stance, kind, status, confidence, rule, note },
  };
}

function sourceOf({ sourceName: name, sourceStart: start, sourceEnd: end }: StatementRow): Statement['source'] {
  return name === null || start === null || end === null ? null : { name, start, end };
}
