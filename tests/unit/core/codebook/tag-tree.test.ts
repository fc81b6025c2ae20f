// The codebook tree: order, descendants, where a moved tag lands.
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../core/contract/schema/codebook';
import {
  ancestorsOf,
  buildTagTree,
  descendantsOf,
  placeByDrop,
  placeByStep,
  tagsInOrder,
} from '../../../../core/codebook/tag-tree';

function tag(id: number, parentId: number | null, position: number): Tag {
  const name = `t${id}`;
  return {
    id,
    parentId,
    name,
    position,
    path: name,
    colour: '#7a6a4f',
    definition: '',
    shortcut: null,
    excerpts: 0,
    articles: 0,
  };
}

// 1 ─┬ 2 ─ 4
//    └ 3
// 5
const tags = [tag(5, null, 1), tag(3, 1, 1), tag(1, null, 0), tag(4, 2, 0), tag(2, 1, 0)];

describe('the tag tree', () => {
  it('orders siblings by position and nests children', () => {
    const [first, second] = buildTagTree(tags);
    expect(first?.tag.id).toBe(1);
    expect(first?.children.map((node) => node.tag.id)).toEqual([2, 3]);
    expect(first?.children[0]?.children[0]).toMatchObject({ depth: 2, tag: { id: 4 } });
    expect(second?.tag.id).toBe(5);
    expect(tagsInOrder(tags).map((each) => each.id)).toEqual([1, 2, 4, 3, 5]);
  });

  it('shows a tag whose parent is missing as a root', () => {
    expect(buildTagTree([tag(9, 77, 0)]).map((node) => node.tag.id)).toEqual([9]);
  });

  it('knows descendants and ancestors', () => {
    expect([...descendantsOf(tags, 1)].sort()).toEqual([2, 3, 4]);
    expect(descendantsOf(tags, 5).size).toBe(0);
    expect(ancestorsOf(tags, 4)).toEqual([2, 1]);
  });

  it('does not hang on a loop of parents', () => {
    const loop = [tag(1, 2, 0), tag(2, 1, 0)];
    expect(ancestorsOf(loop, 1)).toEqual([2, 1]);
    expect([...descendantsOf(loop, 1)].sort()).toEqual([1, 2]);
  });
});

describe('a tag that is dropped', () => {
  it('goes before, after or into another', () => {
    expect(placeByDrop(tags, 5, 2, 'before')).toEqual({ parentId: 1, position: 0 });
    expect(placeByDrop(tags, 5, 2, 'after')).toEqual({ parentId: 1, position: 1 });
    expect(placeByDrop(tags, 5, 1, 'inside')).toEqual({ parentId: 1, position: 2 });
  });

  it('counts places without itself', () => {
    expect(placeByDrop(tags, 2, 3, 'after')).toEqual({ parentId: 1, position: 1 });
  });

  it('never goes into itself or its descendants', () => {
    expect(placeByDrop(tags, 1, 4, 'inside')).toBeNull();
    expect(placeByDrop(tags, 1, 1, 'before')).toBeNull();
  });

  it('stays where it is when nothing changes', () => {
    expect(placeByDrop(tags, 2, 3, 'before')).toBeNull();
    expect(placeByDrop(tags, 4, 2, 'inside')).toBeNull();
  });
});

describe('a tag moved by the keyboard', () => {
  it('goes up and down among its siblings', () => {
    expect(placeByStep(tags, 3, 'up')).toEqual({ parentId: 1, position: 0 });
    expect(placeByStep(tags, 2, 'down')).toEqual({ parentId: 1, position: 1 });
    expect(placeByStep(tags, 2, 'up')).toBeNull();
    expect(placeByStep(tags, 5, 'down')).toBeNull();
  });

  it('goes into the sibling above it, or out behind its parent', () => {
    expect(placeByStep(tags, 3, 'indent')).toEqual({ parentId: 2, position: 1 });
    expect(placeByStep(tags, 4, 'outdent')).toEqual({ parentId: 1, position: 1 });
    expect(placeByStep(tags, 2, 'indent')).toBeNull();
    expect(placeByStep(tags, 1, 'outdent')).toBeNull();
  });
});
