// The conditions that the builder offers, each as it begins.
import type { Condition } from '../../../../core/query/conditions';
import type { MetadataField } from '../../../../core/query/ast';

const DEFAULT_WITHIN = 5;

/** The fields whose values are a closed list: nothing else can be typed for them. */
export const closedFields: ReadonlySet<MetadataField> = new Set(['lang', 'stance', 'status', 'story', 'revision']);

/** In the order of the menu: words first, then what is known about the article. */
export const newConditions: readonly Condition[] = [
  { kind: 'all', operands: [] },
  { kind: 'any', operands: [] },
  { kind: 'phrase', words: '', slop: 0 },
  { kind: 'near', operands: [], within: DEFAULT_WITHIN },
  { kind: 'none', operands: [] },
  { kind: 'question', words: '' },
  ...(['outlet', 'lang'] as const).map(fieldCondition),
  { kind: 'date', value: '', negated: false },
  ...(['tag', 'speaker', 'stance', 'story', 'status', 'author', 'section'] as const).map(fieldCondition),
];

function fieldCondition(field: MetadataField): Condition {
  return { kind: 'field', field, values: [], negated: false };
}
