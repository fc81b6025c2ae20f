// The order of a review: on to what nobody has judged, round the end, step by step in both directions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementStatus } from '../../../../core/contract/schema/statements';
import { neighbourOf, nextToReview, reviewedCount } from '../../../../renderer/features/statements/review-scope';

const list = fc
  .array(fc.constantFrom(...statementStatus.options), { maxLength: 30 })
  .map((statuses) => statuses.map((status, at) => ({ id: at + 1, status })));

test('it always ends: judging what comes next reaches every statement once', () => {
  fc.assert(
    fc.property(list, (statements) => {
      const left = statements.map((statement) => ({ ...statement }));
      let at = nextToReview(left, null);
      let steps = 0;
      while (at) {
        at.status = 'confirmed';
        steps++;
        at = nextToReview(left, at.id);
      }
      expect(steps).toBe(statements.length - reviewedCount(statements));
      expect(reviewedCount(left)).toBe(statements.length);
    }),
  );
});

test('the next one lies ahead, and after the last around the end', () => {
  const statements = [
    { id: 4, status: 'auto' },
    { id: 7, status: 'rejected' },
    { id: 2, status: 'auto' },
  ] as const;
  expect(nextToReview(statements, 4)?.id).toBe(2);
  expect(nextToReview(statements, 2)?.id).toBe(4);
  expect(nextToReview([{ id: 1, status: 'auto' }], 1)).toBeNull();
});

test('a step stops at either end; from nowhere it begins at the first', () => {
  const statements = [
    { id: 4, status: 'auto' },
    { id: 7, status: 'auto' },
  ] as const;
  expect(neighbourOf(statements, 4, 1)?.id).toBe(7);
  expect(neighbourOf(statements, 7, 1)).toBeNull();
  expect(neighbourOf(statements, 4, -1)).toBeNull();
  expect(neighbourOf(statements, null, 1)?.id).toBe(4);
});
