// What the tables of the Hebrew rules compare: speaker, stance and content, a line each.
import { extractHebrew } from '../../../../../core/statements/hebrew/extract-hebrew';
import type { StatementDraft } from '../../../../../core/statements/model';

export function read(body: string): readonly StatementDraft[] {
  return extractHebrew({ title: '', body, language: 'he' });
}

/** `speaker | stance | content` for each statement, `-` where the source is not clear. */
export function lines(body: string): string[] {
  return read(body).map(
    ({ speaker, stance, content }) => `${speaker?.name ?? '-'} | ${stance} | ${body.slice(content.start, content.end)}`,
  );
}
