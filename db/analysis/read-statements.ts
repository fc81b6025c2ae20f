// Reads the statements of one article with the rules of this version; an article that makes them fail costs only itself.
import { EXTRACTOR_VERSION, extractStatements } from '../../core/statements/extract';
import type { StatementDraft } from '../../core/statements/model';
import type { FoundSource, FoundStatement, ReadArticle } from '../../core/model/analysis-ports';
import { codeOf } from '../archive/system-failure';
import type { SpeakerResolver } from './speaker-resolver';

export interface ArticleToRead {
  readonly id: number;
  readonly title: string;
  readonly language: string;
  /** As the source gives it; null when undated. */
  readonly publishedAt: string | null;
  /** @throws Error when the stored text is damaged */
  readonly body: () => string;
}

export function readArticle(article: ArticleToRead, resolver: SpeakerResolver): ReadArticle {
  const { title, language, publishedAt } = article;
  try {
    const body = article.body();
    const drafts = extractStatements({ title, body, language });
    const name = resolver.forArticle({ language, date: publishedAt?.slice(0, 10) ?? null, body });
    return { ...outcomeOf(article), statements: drafts.map((draft) => named(draft, name)), error: null };
  } catch (error) {
    return unreadable(article, nameOf(error));
  }
}

/** @param error why: a code or the name of a failure */
export function unreadable(article: ArticleToRead, error: string): ReadArticle {
  return { ...outcomeOf(article), statements: [], error };
}

function outcomeOf({
  id,
  language,
  publishedAt,
}: ArticleToRead): Pick<ReadArticle, 'articleId' | 'language' | 'publishedAt' | 'extractor'> {
  return { articleId: id, language, publishedAt, extractor: EXTRACTOR_VERSION };
}

function named(
  { speaker, relayedBy, ...draft }: StatementDraft,
  name: ReturnType<SpeakerResolver['forArticle']>,
): FoundStatement {
  const source: FoundSource | null = speaker === null ? null : name(speaker);
  return { ...draft, source, relayedBy: relayedBy.map(name) };
}

/** Messages are left out: a parser's may quote the text that it choked on. */
function nameOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== '') return code;
  return error instanceof Error ? error.name : typeof error;
}
