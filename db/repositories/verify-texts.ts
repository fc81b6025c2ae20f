// Every stored text against its hashes, the full-text index against every text, excerpts and statements against their body.
import { createHash } from 'node:crypto';
import { indexText } from '../../core/text/analyser';
import { encodeBoundaries } from '../../core/model/boundaries';
import type { Connection } from '../archive/connection';
import { bodyBytesReader } from './bodies';
import { codeOf } from '../archive/system-failure';
import { signatureChecker } from './verify-stories';
import { IndexSums } from './verify-index-sums';
import type { Report } from './verify-report';
import { statementChecker } from './verify-statements';

/** What a stored text is checked by. */
export interface HashedText {
  readonly id: number;
  readonly title: string;
  readonly body_sha256: Buffer;
  readonly text_sha256: Buffer;
  readonly body_length: number;
}

interface Row extends HashedText {
  readonly boundaries: Buffer | null;
}

const PAGE = 200;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param counted called for every article that is looked at */
export async function checkTexts(
  db: Connection,
  report: Report,
  breathe: () => Promise<void>,
  counted: () => void,
): Promise<void> {
  const sums = new IndexSums(db);
  const indexIsRead = await readIndex(sums, report, breathe);
  const page = db.prepare(`
    SELECT a.id, a.title, a.body_sha256, a.text_sha256, a.body_length, b.boundaries
    FROM articles a LEFT JOIN bodies b ON b.article_id = a.id WHERE a.id > ? ORDER BY a.id LIMIT ${PAGE}`);
  const readBody = bodyBytesReader(db);
  const checkExcerpts = excerptChecker(db, report);
  const checkStatements = statementChecker(db, report);
  const checkSignature = signatureChecker(db, report);
  let last = 0;
  for (let rows = page.all(last) as Row[]; rows.length > 0; rows = page.all(last) as Row[]) {
    for (const row of rows) {
      await breathe();
      counted();
      last = row.id;
      const body = checkBody(row, readBody, report);
      if (body === null) {
        sums.forget(row.id);
        continue;
      }
      checkExcerpts(row.id, body);
      checkStatements(row.id, body);
      checkSignature(row.id, row.title, body);
      const indexed = indexText(body);
      sums.subtract(row.id, 'title', indexText(row.title).terms);
      sums.subtract(row.id, 'body', indexed.terms);
      const boundaries = encodeBoundaries(indexed.sentenceStarts, indexed.paragraphStarts);
      if (row.boundaries?.equals(boundaries) !== true) report('INDEX_DIFFERS', 'sentences or paragraphs', row.id);
    }
  }
  if (!indexIsRead) return;
  for (const id of sums.unequal()) report('INDEX_DIFFERS', 'words of title or body', id);
}

/** An index that can't be read must not keep the texts from being compared with their hashes. */
async function readIndex(sums: IndexSums, report: Report, breathe: () => Promise<void>): Promise<boolean> {
  try {
    await sums.readIndex(breathe);
    return true;
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_CORRUPT')) throw error;
    report('DATABASE_DAMAGED', `the inverted index for FTS5 table article_text can't be read: ${codeOf(error)}`);
    return false;
  }
}

/** Compares a text with its hashes and answers its body, null where there is none that can be read. */
export function checkBody(row: HashedText, readBody: (id: number) => Uint8Array | null, report: Report): string | null {
  let bytes: Uint8Array | null;
  let body = '';
  try {
    bytes = readBody(row.id);
    if (bytes !== null) body = utf8.decode(bytes);
  } catch (error) {
    report('BODY_CHANGED', `can't be unpacked: ${error instanceof Error ? error.message : ''}`, row.id);
    return null;
  }
  if (bytes === null) {
    report('BODY_MISSING', 'no text is stored', row.id);
    return null;
  }
  if (!createHash('sha256').update(bytes).digest().equals(row.body_sha256) || body.length !== row.body_length) {
    report('BODY_CHANGED', 'SHA-256 or length of the body', row.id);
  } else if (!createHash('sha256').update(`${row.title}\n`).update(bytes).digest().equals(row.text_sha256)) {
    report('TEXT_CHANGED', 'SHA-256 of title and body', row.id);
  }
  return body;
}

function excerptChecker(db: Connection, report: Report): (articleId: number, body: string) => void {
  const excerpts = db.prepare('SELECT id, start, "end", quote FROM excerpts WHERE article_id = ?');
  return (articleId, body) => {
    for (const e of excerpts.all(articleId) as { id: number; start: number; end: number; quote: string }[]) {
      if (body.slice(e.start, e.end) === e.quote) continue;
      report('EXCERPT_DIFFERS', `the quote of excerpt ${e.id} is not the text at ${e.start}-${e.end}`, articleId);
    }
  };
}
