// Words for the keys and series of the pictures.
import { useCallback } from 'react';
import { stanceFamilies } from '../../../core/statements/stance';
import type { StanceFamily } from '../../../core/statements/stance';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { OTHERS } from './stacked';

export interface Labels {
  /** A day or a month. */
  readonly date: (key: string) => string;
  readonly outlet: (name: string) => string;
  readonly family: (id: string) => string;
}

export function isFamily(id: string): id is StanceFamily {
  return Object.hasOwn(stanceFamilies, id);
}

export function useLabels(): Labels {
  const t = useText('timelines');
  const statements = useText('statements');
  const { formats } = useLocalisation();
  return {
    date: useCallback((key) => (key.length === 7 ? formats.month(key) : formats.date(key)), [formats]),
    outlet: useCallback((name) => (name === OTHERS ? t('others') : name === '' ? t('noOutlet') : name), [t]),
    family: useCallback((id) => (isFamily(id) ? statements(`family_${id}`) : id), [statements]),
  };
}
