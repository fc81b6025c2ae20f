// What a tag's key does to the selected passage, and which key it is.
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../core/contract/schema/codebook';
import { excerptAt, toggleTagOn } from '../../../../renderer/features/excerpts/tagging';
import { tagOfKey } from '../../../../renderer/features/excerpts/use-tag-keys';

const passage = { articleId: 1, start: 10, end: 20 };
const excerpt = (id: number, start: number, end: number, tags: number[], note = '') => ({ id, start, end, tags, note });

describe('a tag on a passage', () => {
  it('makes an excerpt where there is none over exactly this passage', () => {
    expect(toggleTagOn([excerpt(1, 10, 21, [5])], passage, 5)).toEqual({ does: 'create', tags: [5] });
  });

  it('joins the excerpt that is there', () => {
    expect(toggleTagOn([excerpt(1, 10, 20, [5])], passage, 6)).toEqual({ does: 'update', id: 1, tags: [5, 6] });
  });

  it('comes off again, and takes an excerpt without tag and note with it', () => {
    expect(toggleTagOn([excerpt(1, 10, 20, [5, 6])], passage, 6)).toEqual({ does: 'update', id: 1, tags: [5] });
    expect(toggleTagOn([excerpt(1, 10, 20, [5])], passage, 5)).toEqual({ does: 'remove', id: 1 });
    expect(toggleTagOn([excerpt(1, 10, 20, [5], 'why')], passage, 5)).toEqual({ does: 'update', id: 1, tags: [] });
  });

  it('tells overlapping excerpts apart', () => {
    const both = [excerpt(1, 10, 30, []), excerpt(2, 10, 20, [])];
    expect(excerptAt(both, passage)?.id).toBe(2);
    expect(excerptAt(both, { ...passage, start: 11 })).toBeNull();
  });
});

it('a key is known by what it types, else by its place', () => {
  const tag = (id: number, shortcut: string): Tag => ({
    id,
    shortcut,
    parentId: null,
    name: '',
    path: '',
    colour: '#000000',
    definition: '',
    position: 0,
    excerpts: 0,
    articles: 0,
  });
  const tags = [tag(1, 'E'), tag(2, 'ث'), tag(3, '1')];
  expect(tagOfKey(tags, { key: 'e', code: 'KeyE' })?.id).toBe(1);
  expect(tagOfKey(tags, { key: 'ث', code: 'KeyE' })?.id).toBe(2);
  expect(tagOfKey([tags[0]!], { key: 'ث', code: 'KeyE' })?.id).toBe(1);
  expect(tagOfKey(tags, { key: '١', code: 'Digit1' })?.id).toBe(3);
  expect(tagOfKey(tags, { key: 'Enter', code: 'Enter' })).toBeNull();
});
