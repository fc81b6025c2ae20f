// Find in the open article, steps between matches, underline levels, what of the metadata was changed.
import { describe, expect, test } from 'vitest';
import { findInText } from '../../../../renderer/features/reader/find-in-text';
import { changedMetadata } from '../../../../renderer/features/reader/metadata-draft';
import { readableAddress } from '../../../../renderer/features/reader/readable-address';
import { levelsOf } from '../../../../renderer/features/reader/underline-levels';
import { nextMatch } from '../../../../renderer/features/reader/use-matches';

const found = (text: string, needle: string): string[] =>
  findInText(text, needle).map(({ start, end }) => text.slice(start, end));

describe('find in article', () => {
  test('ignores vowel marks, tatweel and hamza, and marks the raw word', () => {
    expect(found('قال إنّ الهُدْنَـة قائمة', 'هدنه')).toEqual(['هُدْنَـة']);
    expect(found('أحمد واحمد', 'احمد')).toEqual(['أحمد', 'احمد']);
  });

  test('finds parts of words and several words over any white space', () => {
    expect(found('The cease-fire  talks', 'fire talks')).toEqual(['fire  talks']);
    expect(found('negotiations', 'GOTIA')).toEqual(['gotia']);
  });

  test('leaves the space after a word out', () => {
    expect(found('سعي مصر للتوصل', 'مصر')).toEqual(['مصر']);
    expect(found('سعي مصر\u200f للتوصل', 'مصر ')).toEqual(['مصر\u200f']);
  });

  test('finds nothing for nothing', () => {
    expect(findInText('text', '')).toEqual([]);
    expect(findInText('text', ' — ')).toEqual([]);
  });
});

test('stepping wraps around at both ends', () => {
  expect(nextMatch(-1, 1, 3)).toBe(0);
  expect(nextMatch(-1, -1, 3)).toBe(2);
  expect(nextMatch(2, 1, 3)).toBe(0);
  expect(nextMatch(0, -1, 3)).toBe(2);
});

test('overlapping excerpts get levels of their own, others share the first', () => {
  const levels = levelsOf([
    { start: 10, end: 20 },
    { start: 0, end: 12 },
    { start: 20, end: 30 },
    { start: 5, end: 25 },
  ]);
  expect(levels).toEqual([2, 0, 0, 1]);
});

test('only what differs is sent; an emptied field is cleared', () => {
  const before = { title: 'T', outlet: 'O', section: null, author: 'A', publishedAt: null, language: 'ar', url: null };
  const draft = { title: 'T', outlet: '', section: 'S', author: 'A ', publishedAt: '', language: '', url: '' };
  expect(changedMetadata(before, draft)).toEqual({ outlet: null, section: 'S', language: 'und' });
});

test('addresses are read in letters, broken ones as they are', () => {
  expect(readableAddress('https://a.example/%D8%BA%D8%B2%D8%A9')).toBe('https://a.example/غزة');
  expect(readableAddress('https://a.example/%E0%A4%A')).toBe('https://a.example/%E0%A4%A');
});
