// The words for statements by language.
import type { UiLanguage } from '../../contract/schema/common';
import { ar } from './ar';
import { en } from './en';
import { he } from './he';
import type { StatementWords } from './statement-words';

const byLanguage: Readonly<Record<UiLanguage, StatementWords>> = { ar, en, he };

export function statementWords(language: UiLanguage): StatementWords {
  return byLanguage[language];
}
