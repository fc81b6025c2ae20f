// A metadata value as typed becomes a field node: closed lists are checked here, open ones by their words.
import { stanceFamilies, stances } from '../statements/stance';
import type { FieldNode, MetadataField, QuerySpan } from './ast';
import { QueryError } from './query-error';

const closedLists: Partial<Record<MetadataField, readonly string[]>> = {
  status: ['read', 'unread', 'reviewed', 'irrelevant'],
  revision: ['all'],
  stance: [...Object.keys(stanceFamilies), ...stances],
};

const languageNames: ReadonlyMap<string, string> = new Map([
  ['arabic', 'ar'],
  ['عربي', 'ar'],
  ['عربية', 'ar'],
  ['العربية', 'ar'],
  ['ערבית', 'ar'],
  ['english', 'en'],
  ['إنجليزي', 'en'],
  ['إنجليزية', 'en'],
  ['الإنجليزية', 'en'],
  ['אנגלית', 'en'],
  ['hebrew', 'he'],
  ['iw', 'he'],
  ['عبري', 'he'],
  ['عبرية', 'he'],
  ['العبرية', 'he'],
  ['עברית', 'he'],
]);

/** A value that has been read: `raw` as typed without quotes, `terms` its folded words, `column` where it begins. */
export interface TypedValue {
  readonly raw: string;
  readonly terms: readonly string[];
  readonly exact: boolean;
  readonly prefix: boolean;
  readonly column: number;
  readonly span: QuerySpan;
}

/** Throws `QUERY_EMPTY_VALUE` when the value holds no word and `QUERY_BAD_VALUE` when the field does not know it. */
export function fieldNode(field: MetadataField, value: TypedValue): FieldNode {
  const { raw, exact, prefix, column, span } = value;
  if (value.terms.length === 0) throw new QueryError('QUERY_EMPTY_VALUE', column, { field });
  const terms = knownTerms(field, value);
  if (terms === null) {
    throw new QueryError('QUERY_BAD_VALUE', column, { field, value: raw.slice(0, 60), known: knownValues(field) });
  }
  return { type: 'field', field, raw, terms, exact, prefix, span };
}

function knownTerms(field: MetadataField, value: TypedValue): readonly string[] | null {
  const list = closedLists[field];
  if (!list && field !== 'lang') return value.terms;
  if (value.prefix) return null;
  const name = plainValue(field, value.raw);
  if (list) return list.includes(name) ? [name] : null;
  const code = languageNames.get(name) ?? name;
  return /^[a-z]{2,3}$/.test(code) ? [code] : null;
}

/** `rule-out` and "rule out" are `rule_out`. */
function plainValue(field: MetadataField, raw: string): string {
  const name = raw.normalize('NFC').trim().toLowerCase();
  return field === 'stance' ? name.replaceAll(/[\s-]+/g, '_') : name;
}

function knownValues(field: MetadataField): string {
  return closedLists[field]?.join(', ') ?? 'ar, en, he, …';
}
