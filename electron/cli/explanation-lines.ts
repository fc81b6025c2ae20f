// What a query was understood as, in lines for a person.
import type { Explanation, PrefixForms } from '../../core/contract/schema/search';
import { line } from './line';

const FORMS = 12;

/** `prefixes` is what the archive holds for the query's prefixes. */
export function explanationLines(explain: Explanation, prefixes: readonly PrefixForms[]): string[] {
  const { parsed, words, conditions, ignored } = explain;
  const named = conditions.filter(({ field }) => !isTold(field));
  return [
    `understood as: ${parsed === '' ? 'every article' : line(parsed)}`,
    ...words.map((word) => `  ${wordLine(word, prefixes)}`),
    ...named.map(({ negated, field, text, exact, prefix }) => {
      return `  ${negated ? 'not ' : ''}${field} ${exact ? '= ' : ''}${line(text)}${prefix ? '*' : ''}`;
    }),
    ...(ignored.length === 0 ? [] : [`  ignored, no word in it: ${ignored.map(({ text }) => line(text)).join(' ')}`]),
  ];
}

/** Fields that stand among the words, with what they mean in the archive. */
function isTold(field: string): boolean {
  return field === 'speaker' || field === 'stance';
}

function wordLine(word: Explanation['words'][number], prefixes: readonly PrefixForms[]): string {
  const { text, field, exact, prefix, negated, count, matchedAs } = word;
  const where = field === 'text' ? '' : `${field}:`;
  const begins = prefix && !isTold(field) ? prefixes.find((one) => one.text === text) : undefined;
  const forms = begins?.forms ?? matchedAs;
  const total = begins?.total ?? matchedAs.length;
  const shown = forms.slice(0, FORMS).map((form) => `${line(form.term)} ${form.count}`);
  const more = total > shown.length ? [`${total - shown.length} more`] : [];
  return [
    `${negated ? 'not ' : ''}${where}${exact ? '=' : ''}${line(text)}${prefix ? '*' : ''}`,
    `in ${count ?? 0} ${count === 1 ? 'article' : 'articles'}`,
    ...(shown.length > 1 || shown[0]?.startsWith(`${line(text)} `) === false
      ? [`as ${[...shown, ...more].join(', ')}`]
      : []),
  ].join('  ');
}
