// Finds the words of an exported document in the language its reader asked for.
import type { UiLanguage } from '../../core/contract/schema/common';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import type { ExportLabels } from './labels';

const catalogue: Readonly<Record<UiLanguage, ExportLabels>> = { ar, en, he };

export function labelsFor(language: UiLanguage): ExportLabels {
  return catalogue[language];
}
