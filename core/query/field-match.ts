// When a metadata value satisfies `field:value`: one definition for every store.
import { familyOf, isStance } from '../statements/stance';
import { tokenize } from '../text/analyser';
import type { FieldNode } from './ast';

/**
 * Whether any of an article's values of `node.field` satisfies the node. A value satisfies it when it holds the node's
 * folded words one after another; with `=`, when it is made of just these words (a tag also with its parents: values of
 * `tag` are paths, `Mediation/Egypt`); with `*`, when the last word only begins so. `status:read` is any status but
 * `unread`, `stance:` knows classes and their families, and `revision:all` holds for every article.
 */
export function fieldMatches(node: FieldNode, values: readonly string[]): boolean {
  if (node.field === 'revision') return true;
  if (node.field === 'status' && node.terms[0] === 'read') return values.some((value) => value !== 'unread');
  if (node.field === 'stance') return values.some((value) => stanceMatches(node, value));
  return values.some((value) => {
    const terms = tokenize(value).map((token) => token.term);
    if (node.exact && node.field === 'tag') return tagPaths(value).some((path) => sameTerms(path, node.terms));
    return termsMatch(node, terms);
  });
}

/** The same for a value whose folded words are known already; not for `status`, `stance`, `revision` and exact tags. */
export function termsMatch(node: FieldNode, terms: readonly string[]): boolean {
  return node.exact ? sameTerms(terms, node.terms) : holdsInOrder(terms, node.terms, node.prefix);
}

/** @param stance a class of the closed list */
export function stanceMatches({ terms: [wanted] }: FieldNode, stance: string): boolean {
  return stance === wanted || (isStance(stance) && familyOf(stance) === wanted);
}

function holdsInOrder(terms: readonly string[], wanted: readonly string[], prefix: boolean): boolean {
  for (let start = 0; start + wanted.length <= terms.length; start++) {
    const found = wanted.every((term, i) => {
      const candidate = terms[start + i] ?? '';
      return prefix && i === wanted.length - 1 ? candidate.startsWith(term) : candidate === term;
    });
    if (found) return true;
  }
  return false;
}

function sameTerms(terms: readonly string[], wanted: readonly string[]): boolean {
  return terms.length === wanted.length && holdsInOrder(terms, wanted, false);
}

/** The folded words of a tag's path and of every parent's. */
function tagPaths(value: string): string[][] {
  const names = value.split('/');
  return names.map((_, i) => tokenize(names.slice(0, i + 1).join('/')).map((token) => token.term));
}
