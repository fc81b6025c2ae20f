// The chips of chosen stances: a whole family is one chip, and taking chips back never leaves or loses a stance.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOf, stances } from '../../../../core/statements/stance';
import { stanceGroups } from '../../../../renderer/features/search/stance-groups';

test('a whole family is one group, any other stance one of its own', () => {
  const opposing = stances.filter((stance) => familyOf(stance) === 'opposing');
  expect(stanceGroups([...opposing, 'say'])).toEqual([
    { family: null, stances: ['say'] },
    { family: 'opposing', stances: opposing },
  ]);
  expect(stanceGroups(opposing.slice(1)).every(({ family }) => family === null)).toBe(true);
});

test('every chosen stance is in exactly one group', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...stances)), (chosen) => {
      expect(
        stanceGroups(chosen)
          .flatMap((group) => group.stances)
          .toSorted(),
      ).toEqual(chosen.toSorted());
    }),
  );
});
