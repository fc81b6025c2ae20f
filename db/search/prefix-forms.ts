// What the prefixes of a query stand for in the archive: the most frequent of the words that begin so.
import type { PrefixForms } from '../../core/contract/schema/search';
import type { ResolvedQuery } from '../../core/query/resolve';
import type { CountedTerm } from '../../core/text/token';
import type { Connection } from '../archive/connection';

const LISTED = 20;
/** The highest code point: after every term that begins with a prefix. */
const LAST = '\u{10FFFF}';

/** Each different prefix once, in the order typed. Counts are of articles, trashed and older ones included, as the index has them. */
export function prefixReader(db: Connection): (resolved: ResolvedQuery) => PrefixForms[] {
  const most = db.prepare(
    'SELECT term, doc AS count FROM article_terms WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?',
  );
  const total = db.prepare('SELECT count(*) FROM article_terms WHERE term >= ? AND term < ?').pluck();
  return (resolved) => {
    const seen = new Set<string>();
    return [...resolved.words.values()].flatMap(({ node, prefix }): PrefixForms[] => {
      if (prefix === null || seen.has(prefix)) return [];
      seen.add(prefix);
      return [
        {
          text: node.text,
          column: node.span.start + 1,
          forms: most.all(prefix, prefix + LAST, LISTED) as CountedTerm[],
          total: total.get(prefix, prefix + LAST) as number,
        },
      ];
    });
  };
}
