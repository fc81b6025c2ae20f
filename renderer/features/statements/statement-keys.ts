// What a key does to the statement at hand, in the text, beside it and in a review. Letters are known by their place.
import { stanceFamilies } from '../../../core/statements/stance';
import type { Stance, StanceFamily } from '../../../core/statements/stance';
import { familyOf } from '../../../core/statements/stance';
import { hasModifier, letterOf } from '../../ui/keys';
import type { Pressed } from '../../ui/list-cursor';

export type OwnAction =
  | { readonly does: 'confirm' | 'reject' | 'edit' | 'speaker' }
  | { readonly does: 'stance'; readonly family: StanceFamily };
export type StatementAction = OwnAction | { readonly does: 'next' } | { readonly does: 'previous' };

const byLetter: Readonly<Record<string, Exclude<StatementAction['does'], 'stance'>>> = {
  j: 'next',
  k: 'previous',
  c: 'confirm',
  x: 'reject',
  e: 'edit',
  s: 'speaker',
};

/** The families in the order of the keys 1 to 7. */
export const familiesByKey = Object.keys(stanceFamilies) as readonly StanceFamily[];

export function statementActionOf(event: Pressed & { readonly shiftKey: boolean }): StatementAction | null {
  if (event.altKey || event.shiftKey || hasModifier(event)) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const family = digit === undefined ? undefined : familiesByKey[Number(digit) - 1];
  if (family !== undefined) return { does: 'stance', family };
  const does = byLetter[letterOf(event) ?? ''];
  return does === undefined ? null : { does };
}

/** The first press of a family's key gives its first stance; each further one the next of the family. */
export function nextStanceOf(family: StanceFamily, current: Stance): Stance {
  const members: readonly Stance[] = stanceFamilies[family];
  const at = familyOf(current) === family ? members.indexOf(current) + 1 : 0;
  return members[at % members.length] ?? current;
}
