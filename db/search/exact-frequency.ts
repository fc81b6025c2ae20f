// How often the words of a query stand in an article, counted in its text: for those that stand there more often than a byte tells.
import type { ResolvedWord } from '../../core/query/resolve';
import { indexText } from '../../core/text/analyser';
import type { Connection } from '../archive/connection';
import { bodyReader } from '../repositories/bodies';
import { TITLE_WEIGHT } from './term-index';

/** By the order of `words`; 1 for a prefix, which counts as present or absent. */
export function exactFrequencies(db: Connection): (article: number, words: readonly ResolvedWord[]) => number[] {
  const titleOf = db.prepare('SELECT title FROM articles WHERE id = ?').pluck();
  const bodyOf = bodyReader(db);
  return (article, words) => {
    const title = indexText(titleOf.get(article) as string).terms.split(' ');
    const body = indexText(bodyOf(article)).terms.split(' ');
    return words.map(({ node: { scope }, terms, prefix }) => {
      const forms = new Set(terms.map(({ term }) => term));
      const times = (text: readonly string[]): number => text.reduce((sum, term) => sum + (forms.has(term) ? 1 : 0), 0);
      if (prefix !== null) return 1;
      return (scope === 'body' ? 0 : TITLE_WEIGHT * times(title)) + (scope === 'title' ? 0 : times(body));
    });
  };
}
