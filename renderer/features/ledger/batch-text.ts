// How an import is named, and what its state is called.
import type { Batch } from '../../../core/contract/schema/ledger';
import type { TextKey } from '../../i18n/catalogue';

export const stateLabels: Readonly<Record<Batch['state'], TextKey<'ledger'>>> = {
  running: 'stateRunning',
  interrupted: 'stateInterrupted',
  cancelled: 'stateCancelled',
  done: 'stateDone',
  undone: 'stateUndone',
};

/** The first input by its last part, and how many more there were. */
export function batchName(inputs: readonly string[]): { readonly first: string; readonly more: number } {
  const first = inputs[0] ?? '';
  return {
    first: first.split(/[\\/]/).findLast((part) => part !== '') ?? first,
    more: Math.max(0, inputs.length - 1),
  };
}
