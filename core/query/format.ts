// A parsed query as text in one canonical form: what `explain` shows, and what filters write back into the search box.
import { tokenize } from '../text/analyser';
import type { FieldNode, PhraseNode, PositionalNode, QueryNode, TextScope, WordNode } from './ast';
import { formatDateRange } from './date-value';

const OPERATOR_WORD = /^(OR|AND|NOT|NEAR|SENT|PARA)$/;
const GERSHAYIM = /(?<=[\u05D0-\u05F2][\u0591-\u05C7]*)["\u05F4\u201C-\u201F](?=[\u05D0-\u05F2])/g;
const DOUBLE_QUOTE = /["\u05F4\u201C-\u201F\uFF02]/;
const PLAIN = /^[\p{L}\p{M}\p{N}'’]+$/u;

/**
 * The canonical text of a query: parsing it again gives the same tree (spans aside). Words stand as typed, every word with
 * its own field, negation as NOT, parentheses wherever operators meet. Every article is the empty text.
 */
export function formatQuery(node: QueryNode): string {
  switch (node.type) {
    case 'all':
      return '';
    case 'and':
      return node.children.map((child) => (asks(child) ? formatQuery(child) : inside(child))).join(' ');
    case 'or':
      return asks(node) ? `any: ${node.children.map(plainText).join(' ')}` : node.children.map(inside).join(' OR ');
    case 'not':
      return `NOT ${inside(node.child)}`;
    case 'near':
      return node.operands.map(formatPositional).join(` NEAR/${node.distance} `);
    case 'same':
      return node.operands.map(formatPositional).join(node.unit === 'sentence' ? ' SENT ' : ' PARA ');
    case 'field':
      return formatField(node);
    case 'date':
      return `date:${formatDateRange(node)}`;
    case 'word':
    case 'phrase':
      return formatPositional(node);
  }
}

/** A question in plain words, which always stands last. */
function asks(node: QueryNode): boolean {
  return node.type === 'or' && node.any === true;
}

/** A word of such a question: no sign of it has a meaning there. */
function plainText(node: QueryNode): string {
  return node.type === 'word' ? wordText(node) : formatQuery(node);
}

/** `node` as a part of something larger: in parentheses where operators could meet. */
export function inside(node: QueryNode): string {
  const compound = node.type === 'and' || node.type === 'or' || node.type === 'near' || node.type === 'same';
  return compound ? `(${formatQuery(node)})` : formatQuery(node);
}

function formatPositional(node: PositionalNode): string {
  if (node.type === 'alternatives') return `(${node.options.map(formatPositional).join(' OR ')})`;
  const exact = node.type === 'word' ? node.exact : node.words.some((word) => word.exact);
  const sign = `${scopePrefix(node.scope)}${exact ? '=' : ''}`;
  if (node.type === 'phrase') {
    return `${sign}"${phraseText(node)}"${node.slop > 0 ? `~${node.slop}` : ''}`;
  }
  const text = wordText(node);
  const plain = isPlain(text.replace(/\*$/, '')) && !(OPERATOR_WORD.test(text) && sign === '');
  return plain ? sign + text : `${sign}"${text}"`;
}

/** The words of a phrase as they stand between its quotes. */
export function phraseText({ words }: Pick<PhraseNode, 'words'>): string {
  return words.map(wordText).join(' ');
}

function scopePrefix(scope: TextScope): string {
  return scope === 'text' ? '' : `${scope}:`;
}

/** The word as typed where that reads back as the same single word, else its folded form. */
function wordText(word: WordNode): string {
  const tokens = tokenize(word.text);
  const same = tokens.length === 1 && tokens[0]?.term === word.term;
  const safe = same && !DOUBLE_QUOTE.test(word.text.replace(GERSHAYIM, ''));
  return (safe ? word.text : word.term) + (word.prefix ? '*' : '');
}

function isPlain(text: string): boolean {
  return PLAIN.test(text.replace(GERSHAYIM, ''));
}

function formatField(node: FieldNode): string {
  return `${node.field}:${formatValue(node)}`;
}

/** The value of a field as it stands behind the colon or in a group of values; `raw` is without quotes. */
export function formatValue({ raw, exact, prefix }: Pick<FieldNode, 'raw' | 'exact' | 'prefix'>): string {
  const text = raw + (prefix ? '*' : '');
  return (exact ? '=' : '') + (isPlain(raw) ? text : quoted(text));
}

/** In quotes that do not occur in the text; a text with both kinds, which cannot be typed, loses its double quotes. */
function quoted(text: string): string {
  if (!DOUBLE_QUOTE.test(text.replace(GERSHAYIM, ''))) return `"${text}"`;
  if (!/[«»]/.test(text)) return `«${text}»`;
  return `«${text.replace(/[«»]/g, ' ')}»`;
}
