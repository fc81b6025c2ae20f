// Extraction by language: the door that the archive's background job goes through.
import { extractArabic } from './arabic/extract-arabic';
import { extractEnglish } from './english/extract-english';
import { extractHebrew } from './hebrew/extract-hebrew';
import type { ArticleText, Extractor, StatementDraft } from './model';

/** Grows with every change of rules or lexicons that may change an answer; articles read by an older one are offered again. */
export const EXTRACTOR_VERSION = 3;

const byLanguage: Readonly<Record<string, Extractor>> = {
  ar: extractArabic,
  en: extractEnglish,
  he: extractHebrew,
};

/** The statements of one article in the order of their content; none for a language without rules. */
export function extractStatements(article: ArticleText): readonly StatementDraft[] {
  return byLanguage[article.language]?.(article) ?? [];
}
