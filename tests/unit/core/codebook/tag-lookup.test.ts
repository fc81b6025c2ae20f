// Finding tags by typed text, and reading a typed path.
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../core/contract/schema/codebook';
import { findTags, readTypedPath, tagOfShortcut } from '../../../../core/codebook/tag-lookup';

const fold = (text: string): string =>
  text
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .toLowerCase();

let position = 0;
function tag(id: number, parentId: number | null, name: string, path = name, shortcut: string | null = null): Tag {
  return {
    id,
    parentId,
    name,
    path,
    shortcut,
    position: position++,
    colour: '#7a6a4f',
    definition: '',
    excerpts: 0,
    articles: 0,
  };
}

const tags = [
  tag(1, null, 'Mediation'),
  tag(2, 1, 'Egypt', 'Mediation/Egypt', 'E'),
  tag(3, null, 'هدنة'),
  tag(4, 3, 'إنسانية', 'هدنة/إنسانية'),
  tag(5, null, 'The mediation gap'),
];

describe('finding a tag', () => {
  it('folds Arabic spelling', () => {
    expect(findTags(tags, 'هُدنه', fold).map((each) => each.id)).toEqual([3, 4]);
    expect(findTags(tags, 'انساني', fold).map((each) => each.id)).toEqual([4]);
  });

  it('puts names that begin with the words first, then words inside, then paths', () => {
    expect(findTags(tags, 'mediation', fold).map((each) => each.id)).toEqual([1, 5, 2]);
  });

  it('answers everything in order when nothing is typed', () => {
    expect(findTags(tags, '  ', fold).map((each) => each.id)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a typed path', () => {
  it('finds what exists and names what is missing', () => {
    expect(readTypedPath(tags, ' mediation / egypt ', fold)).toMatchObject({ existing: { id: 2 }, missing: [] });
    expect(readTypedPath(tags, 'Mediation/Qatar/Doha', fold)).toMatchObject({
      existing: { id: 1 },
      missing: ['Qatar', 'Doha'],
    });
    expect(readTypedPath(tags, 'New', fold)).toEqual({ existing: null, missing: ['New'] });
    expect(readTypedPath(tags, ' / ', fold)).toEqual({ existing: null, missing: [] });
  });
});

it('a shortcut is found whatever its case', () => {
  expect(tagOfShortcut(tags, 'e')?.id).toBe(2);
  expect(tagOfShortcut(tags, 'Enter')).toBeNull();
});
