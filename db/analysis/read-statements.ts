// Reads the statements of one article with the rules of this version; an article that makes them fail costs only itself.
import { EXTRACTOR_VERSION, extractStatements } from '../../core/statements/extract';
import type { NamedSource, StatementDraft } from '../../core/statements/model';
import type { FoundSource, FoundStatement, ReadArticle } from '../../core/model/analysis-ports';
import { codeOf } from '../archive/system-failure';

export interface ArticleToRead {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  /** Milliseconds since the epoch; null when undated. */
  readonly instant: number | null;
  /** @throws Error when the stored text is damaged */
  readonly body: () => string;
}

export function readArticle(article: ArticleToRead): ReadArticle {
  const { id, title, language } = article;
  const outcome = { articleId: id, language, extractor: EXTRACTOR_VERSION };
  try {
    const drafts = extractStatements({ title, body: article.body(), language });
    return { ...outcome, statements: resolved(drafts), error: null };
  } catch (error) {
    return { ...outcome, statements: [], error: nameOf(error) };
  }
}

function resolved(drafts: readonly StatementDraft[]): FoundStatement[] {
  const found = ({ name, span }: NamedSource): FoundSource => ({ name, span, gazetteerKey: null });
  return drafts.map(({ speaker, relayedBy, ...draft }) => ({
    ...draft,
    source: speaker === null ? null : found(speaker),
    relayedBy: relayedBy.map(found),
  }));
}

/** Messages are left out: a parser's may quote the text that it choked on. */
function nameOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== '') return code;
  return error instanceof Error ? error.name : typeof error;
}
