// What a new reading of an article does to the statements that the archive has of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile, type Kept, type Placed } from '../../../db/analysis/reconcile-statements';

function found(start: number, end: number, cue: readonly [number, number] | null = null): Placed {
  return { content: { start, end }, cue: cue === null ? null : { start: cue[0], end: cue[1] } };
}

function kept(id: number, status: Kept['status'], placed: Placed): Kept {
  return { id, status, ...placed };
}

test('the same span keeps its id, a moved one keeps it by its cue, others come and go', () => {
  const before = [
    kept(1, 'auto', found(10, 20, [5, 9])),
    kept(2, 'auto', found(30, 40, [25, 29])),
    kept(3, 'auto', found(50, 60)),
  ];
  const [same, moved, fresh] = [found(10, 20, [2, 4]), found(31, 45, [25, 29]), found(80, 90)];
  expect(reconcile(before, [same, moved, fresh])).toEqual({
    again: [
      { id: 1, found: same },
      { id: 2, found: moved },
    ],
    added: [fresh],
    gone: [3],
  });
});

test.each(['confirmed', 'edited', 'added', 'rejected'] as const)(
  'a %s statement is neither changed nor found a second time',
  (status) => {
    const before = [kept(1, status, found(100, 200, [90, 98]))];
    for (const again of [found(100, 200), found(90, 160, [90, 98]), found(110, 210, [80, 85])]) {
      expect(reconcile(before, [again])).toEqual({ again: [], added: [], gone: [] });
    }
    const elsewhere = found(190, 400, [180, 185]);
    expect(reconcile(before, [elsewhere])).toEqual({ again: [], added: [elsewhere], gone: [] });
  },
);

const placed = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.option(fc.nat(60)))
  .map(([start, length, cue]) => found(start, start + length, cue === null ? null : [cue, cue + 3]));

test('reading the same again changes nothing, and every statement is accounted for once', () => {
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 12 }), fc.array(placed, { maxLength: 12 }), (first, second) => {
      const before = first.map((one, i) => kept(i + 1, 'auto', one));
      const same = reconcile(before, first);
      expect([same.added, same.gone]).toEqual([[], []]);
      const next = reconcile(before, second);
      expect(next.again.length + next.added.length).toBe(second.length);
      expect(next.again.length + next.gone.length).toBe(before.length);
      expect(new Set([...next.again.map(({ id }) => id), ...next.gone]).size).toBe(before.length);
    }),
  );
});
