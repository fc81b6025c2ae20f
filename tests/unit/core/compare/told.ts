// Statements for the tests of the comparison, with what a test does not care about filled in.
import type { ComparedArticle, ToldStatement } from '../../../../core/compare/compare';
import type { SpeakerRef } from '../../../../core/contract/schema/statements';

export function speaker(id: number, name: string): SpeakerRef {
  return { id, name, names: { ar: null, he: null, en: name }, kind: 'person' };
}

const DAY = Date.UTC(2024, 1, 6);
let nextId = 1;

/** `hour` is the hour of publication, and stands for the article unless one is given. */
export function told(
  text: string,
  { hour = 0, outlet = `Outlet ${hour}`, ...rest }: Partial<ToldStatement> & { hour?: number } = {},
): ToldStatement {
  return {
    id: nextId++,
    articleId: hour + 1,
    outlet,
    language: 'en',
    publishedInstant: DAY + hour * 3_600_000,
    start: 0,
    end: text.length,
    text,
    speaker: null,
    stance: 'say',
    kind: 'indirect',
    status: 'auto',
    cue: 'said',
    mention: '',
    relayedBy: [],
    ...rest,
  };
}

export function articlesOf(statements: readonly ToldStatement[]): ComparedArticle[] {
  const articles = new Map<number, ComparedArticle>();
  for (const { articleId, outlet, publishedInstant, language } of statements) {
    articles.set(articleId, {
      id: articleId,
      title: `Article ${articleId}`,
      outlet,
      publishedAt: publishedInstant === null ? null : new Date(publishedInstant).toISOString(),
      publishedInstant,
      language,
      closeness: null,
    });
  }
  return [...articles.values()];
}
