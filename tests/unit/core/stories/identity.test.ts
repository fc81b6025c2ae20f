// Story ids over recomputation, the canonical order, and what a story is known by.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOrder, type Orderable } from '../../../../core/stories/canonical-order';
import { closenessOf } from '../../../../core/stories/closeness';
import { conceptVector } from '../../../../core/stories/concept-vector';
import { keywordsOf, mostCentral } from '../../../../core/stories/portrait';
import { freeStoryId, storyIds } from '../../../../core/stories/story-identity';
import { termVector } from '../../../../core/stories/terms';

const cluster = (...members: readonly (readonly [id: number, story: number | null])[]) => ({
  members: members.map(([id, story]) => ({ id, story })),
});
const never = (): boolean => false;

describe('story ids', () => {
  it('stay with most of the articles', () => {
    expect(storyIds([cluster([1, 1], [2, 1]), cluster([3, 1], [4, null])], never, never)).toEqual([1, 3]);
  });

  it('of a named story win against a larger one', () => {
    const merged = cluster([1, 1], [2, 1], [3, 1], [9, 9]);
    expect(storyIds([merged], never, never)).toEqual([1]);
    expect(storyIds([merged], (story) => story === 9, never)).toEqual([9]);
  });

  it('of new stories are the smallest that no story has', () => {
    expect(storyIds([cluster([5, null], [3, null])], never, never)).toEqual([3]);
    expect(storyIds([cluster([5, null], [3, null])], never, (story) => story === 3)).toEqual([5]);
    expect(freeStoryId([3], (story) => story === 3)).toBe(3 + 2 ** 40);
  });

  it('are all different', () => {
    const clusters = fc.array(
      fc.uniqueArray(fc.tuple(fc.nat(30), fc.option(fc.nat(30))), {
        minLength: 1,
        maxLength: 5,
        selector: ([id]) => id,
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(clusters, (given) => {
        const seen = new Set<number>();
        const disjoint = given
          .map((members) => members.filter(([id]) => !seen.has(id) && seen.add(id)))
          .filter((members) => members.length > 0);
        const ids = storyIds(
          disjoint.map((members) => cluster(...members)),
          (story) => story % 3 === 0,
          (story) => story % 7 === 0,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('the canonical order', () => {
  const base: Orderable = { id: 1, instant: 10, length: 5, textHash: 'b', outlet: 'x' };

  it('goes by instant, then longer text, then text, then outlet; undated last', () => {
    const sorted: Orderable[] = [
      { ...base, instant: 9, id: 9 },
      { ...base, length: 6, id: 8 },
      { ...base, textHash: 'a', id: 7 },
      { ...base, outlet: null, id: 6 },
      { ...base, id: 5 },
      { ...base, instant: null, length: 99, id: 4 },
    ];
    expect(sorted.toReversed().sort(canonicalOrder)).toEqual(sorted);
    expect(canonicalOrder({ ...base, instant: null }, { ...base, instant: null })).toBe(0);
  });
});

describe('what a story is known by', () => {
  const titles = ['Ferry sinks off Valdora', 'Valdora ferry: the search goes on', 'Markets fall'];
  const vectors = titles.map((title) => ({
    language: 'en',
    words: termVector({ title, body: title }),
    concepts: conceptVector({ title, body: title }),
  }));

  it('is its most central article and the words that its titles share', () => {
    expect(mostCentral(vectors)).toBeLessThan(2);
    expect(keywordsOf(titles, vectors).slice(0, 2).sort()).toEqual(['Ferry', 'Valdora']);
  });
});

it('closeness is wire from 0.6 on, rewrite from 0.15', () => {
  expect([0, 0.149, 0.15, 0.599, 0.6, 1].map(closenessOf)).toEqual([
    'related',
    'related',
    'rewrite',
    'rewrite',
    'wire',
    'wire',
  ]);
});
