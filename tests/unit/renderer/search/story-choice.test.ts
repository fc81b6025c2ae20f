// A story chosen beside the hits is a condition of the query, which stays as it was typed otherwise.
import { expect, test } from 'vitest';
import { storiesOf, withStories } from '../../../../renderer/features/search/story-choice';

test('finds stories named by number, and leaves titles, exclusions and groups alone', () => {
  expect(storiesOf('هدنة story:12')).toEqual([12]);
  expect(storiesOf('story:12')).toEqual([12]);
  expect(storiesOf('-story:12 (story:13) story:"the dam" mystory:4 story:5x')).toEqual([]);
});

test('puts a story behind the words, in place of the one that was there', () => {
  expect(withStories('', [7])).toBe('story:7');
  expect(withStories('هدنة OR وقف', [7])).toBe('هدنة OR وقف story:7');
  expect(withStories('story:3 "a b"~4 truce', [7])).toBe('"a b"~4 truce story:7');
  expect(withStories('truce story:3', [])).toBe('truce');
});
