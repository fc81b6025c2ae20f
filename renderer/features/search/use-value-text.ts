// The value of a field of the query in words of the window: `lang:ar` is Arabic, `stance:opposing` a family; names stay as they are.
import { useCallback } from 'react';
import { isStance, isStanceFamily } from '../../../core/statements/stance';
import { reviewState } from '../../../core/contract/schema/common';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';

export function useValueText(): (field: string, value: string) => string {
  const { formats } = useLocalisation();
  const common = useText('common');
  const told = useText('statements');
  return useCallback(
    (field, value) => {
      if (field === 'lang') return /^[a-z]{2,3}$/.test(value) ? formats.languageName(value) : value;
      if (field === 'status') {
        const state = reviewState.safeParse(value);
        return state.success ? common(`state_${state.data}`) : value;
      }
      if (field === 'stance') {
        const stance = value.toLowerCase().replaceAll(/[\s-]+/g, '_');
        if (isStanceFamily(stance)) return told(`family_${stance}`);
        return isStance(stance) ? told(`stance_${stance}`) : value;
      }
      return value;
    },
    [formats, common, told],
  );
}
