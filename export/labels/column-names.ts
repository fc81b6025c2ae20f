// Finds the names of a workbook's columns in the language its reader asked for.
import type { UiLanguage } from '../../core/contract/schema/common';
import { ar } from './columns-ar';
import { en, type ColumnKey } from './columns-en';
import { he } from './columns-he';

const catalogue: Readonly<Record<UiLanguage, Readonly<Record<ColumnKey, string>>>> = { ar, en, he };

export function columnNames(language: UiLanguage): Readonly<Record<ColumnKey, string>> {
  return catalogue[language];
}
