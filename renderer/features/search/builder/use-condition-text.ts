// A condition in words: what a chip says and a screen reader reads.
import { useCallback } from 'react';
import type { Closeness, Condition } from '../../../../core/query/conditions';
import { useLocalisation } from '../../../i18n/i18n-context';
import { useText } from '../../../i18n/use-text';
import { visibleControls } from '../../../ui/bidi-controls';
import { useValueText } from '../use-value-text';

export interface ConditionText {
  /** What kind of condition it is. */
  readonly label: (condition: Condition) => string;
  /** Isolates its parts; invisible controls within them are made visible. */
  readonly value: (condition: Condition) => string;
  readonly closeness: (within: Closeness) => string;
}

export function useConditionText(): ConditionText {
  const t = useText('search');
  const { locale } = useLocalisation();
  const valueText = useValueText();
  const closeness = useCallback(
    (within: Closeness) => (typeof within === 'number' ? t('buildWithin', { count: within }) : t(`buildIn_${within}`)),
    [t],
  );
  const label = useCallback(
    (condition: Condition): string => {
      if (condition.kind !== 'field' && condition.kind !== 'date') return t(`build_${condition.kind}`);
      const name = t(`field_${condition.kind === 'date' ? 'date' : condition.field}`);
      return condition.negated ? t('explainNot', { what: name }) : name;
    },
    [t],
  );
  const value = useCallback(
    (condition: Condition): string => {
      switch (condition.kind) {
        case 'all':
        case 'none':
          return visibleControls(condition.operands.join(' '));
        case 'any':
          return listed(locale, condition.operands);
        case 'phrase':
        case 'question':
          return visibleControls(condition.words);
        case 'near':
          return `${visibleControls(condition.operands.join(' … '))} (${closeness(condition.within)})`;
        case 'field': {
          const texts = condition.values.map(
            ({ raw, prefix }) => valueText(condition.field, raw) + (prefix ? '*' : ''),
          );
          return listed(locale, texts);
        }
        case 'date':
          return visibleControls(condition.value);
        case 'other':
          return visibleControls(condition.text);
      }
    },
    [locale, closeness, valueText],
  );
  return { label, value, closeness };
}

function listed(locale: string, texts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    texts.map((text) => `\u2068${visibleControls(text)}\u2069`),
  );
}
