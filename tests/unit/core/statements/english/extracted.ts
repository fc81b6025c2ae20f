// What the tables of the English rules compare: speaker, stance and content, a line each.
import { extractEnglish } from '../../../../../core/statements/english/extract-english';
import type { StatementDraft } from '../../../../../core/statements/model';

export function read(body: string): readonly StatementDraft[] {
  return extractEnglish({ title: '', body, language: 'en' });
}

/** `speaker | stance | content` for each statement, `-` where the source is not clear. */
export function lines(body: string): string[] {
  return read(body).map(
    ({ speaker, stance, content }) => `${speaker?.name ?? '-'} | ${stance} | ${body.slice(content.start, content.end)}`,
  );
}
