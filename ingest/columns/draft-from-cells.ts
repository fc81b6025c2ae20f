// Makes a draft of a record's cells by a column mapping.
import type { ColumnMapping } from '../../core/contract/schema/ledger';
import type { ArticleDraft } from '../../core/model/article-draft';
import { readDate } from '../../core/model/read-date';
import { derivedTitle } from '../read/derived-title';
import { idNames, normalName } from './column-names';
import { readLanguage } from './language-name';

/** `cell` answers null for a column that the record has not. Body and title are taken exactly; the rest is trimmed. */
export function draftFromCells(
  mapping: ColumnMapping,
  columns: readonly string[],
  cell: (column: string) => string | null,
): ArticleDraft {
  const read = (column: string | null): string | null => (column === null ? null : cell(column));
  const trimmed = (column: string | null): string | null => read(column)?.trim() || null;
  const body = read(mapping.body) ?? '';
  const title = read(mapping.title);
  const published = trimmed(mapping.publishedAt);
  return {
    title: title === null || title.trim() === '' ? derivedTitle(body) : title,
    body,
    outlet: trimmed(mapping.outlet),
    section: trimmed(mapping.section),
    author: trimmed(mapping.author),
    publishedAt: published === null ? null : readDate(published),
    language: readLanguage(trimmed(mapping.language)),
    url: trimmed(mapping.url),
    canonicalUrl: null,
    externalId: trimmed(idColumn(columns)),
  };
}

const idColumns = new WeakMap<readonly string[], string | null>();

function idColumn(columns: readonly string[]): string | null {
  const known = idColumns.get(columns);
  if (known !== undefined) return known;
  const normal = columns.map(normalName);
  const name = idNames.find((candidate) => normal.includes(candidate));
  const found = name === undefined ? null : (columns[normal.indexOf(name)] ?? null);
  idColumns.set(columns, found);
  return found;
}
