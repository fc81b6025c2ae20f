// Notes in the excerpt margin never overlap, keep reading order and stay near their passages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMargin } from '../../../../renderer/ui/margin-layout';

const tops = (places: readonly { top: number }[]): number[] => places.map((place) => place.top);

describe('the excerpt margin', () => {
  it('leaves notes with room where their passages are', () => {
    const anchors = [
      { id: 1, top: 0, height: 20 },
      { id: 2, top: 100, height: 20 },
    ];
    expect(layOutMargin(anchors, 4, null)).toEqual([
      { id: 1, top: 0 },
      { id: 2, top: 100 },
    ]);
  });

  it('spreads crowded notes around their common place', () => {
    const anchors = [
      { id: 1, top: 100, height: 20 },
      { id: 2, top: 100, height: 20 },
    ];
    expect(tops(layOutMargin(anchors, 0, null))).toEqual([90, 110]);
  });

  it('never pushes a note above the top', () => {
    const anchors = [
      { id: 1, top: 0, height: 50 },
      { id: 2, top: 5, height: 50 },
    ];
    expect(tops(layOutMargin(anchors, 10, null))).toEqual([0, 60]);
  });

  it('keeps the active note at its passage while its neighbours give way', () => {
    const anchors = [1, 2, 3].map((id) => ({ id, top: 200, height: 40 }));
    const active = layOutMargin(anchors, 0, 3).find((place) => place.id === 3);
    expect(active?.top).toBeCloseTo(200, 0);
  });

  it('holds for any notes: in order, apart by the gap, at or below the top', () => {
    const anchor = fc.record({ top: fc.integer({ min: 0, max: 2_000 }), height: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(
        fc.array(anchor, { maxLength: 40 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer(),
        (raw, gap, pick) => {
          const anchors = raw.map((each, id) => ({ ...each, id }));
          const places = layOutMargin(anchors, gap, anchors.length > 0 ? Math.abs(pick) % anchors.length : null);
          expect(places).toHaveLength(anchors.length);
          places.forEach((place, at) => {
            expect(place.top).toBeGreaterThanOrEqual(0);
            const before = places[at - 1];
            if (!before) return;
            const height = anchors[before.id]?.height ?? 0;
            expect(place.top).toBeGreaterThanOrEqual(before.top + height + gap - 1e-6);
            expect(anchors[place.id]?.top).toBeGreaterThanOrEqual(anchors[before.id]?.top ?? 0);
          });
        },
      ),
    );
  });
});
