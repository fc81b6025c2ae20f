// Going between the views: a question leads to the search, an article opens beside any other view, another archive begins anew.
import { beforeEach, expect, test } from 'vitest';
import { useDesk } from '../../../../renderer/state/desk-store';

const desk = useDesk.getState;

beforeEach(() => desk().reset());

test('whatever changes the question shows what it finds', () => {
  const questions = [
    () => desk().setQuery('هدنة'),
    () => desk().setSort('newest'),
    () => desk().setFilters({ languages: ['he'] }),
    () => desk().clearFilters(),
  ];
  for (const ask of questions) {
    desk().showView('timelines');
    ask();
    expect(desk().view).toBe('search');
  }
});

test('an article opened beside another view brings the reader along, which can be closed', () => {
  desk().openComparison({ kind: 'story', storyId: 3 });
  expect(desk().sideReader).toBe(false);
  desk().showPassage({ articleId: 8, start: 5, end: 9 });
  expect(desk()).toMatchObject({ view: 'compare', articleId: 8, sideReader: true });
  desk().closeSideReader();
  expect(desk()).toMatchObject({ articleId: 8, sideReader: false });
});

test('the search, which always has its reader, opens none beside the next view', () => {
  desk().openArticle(4);
  desk().openStory(2);
  expect(desk()).toMatchObject({ view: 'stories', storyId: 2, articleId: 4, sideReader: false });
});

test('another archive begins in the search, with nothing of the one before', () => {
  desk().openComparison({ kind: 'statements', ids: [1, 2] });
  desk().setStoryFilters({ words: 'معبر', minOutlets: 3 });
  desk().reset();
  expect(desk()).toMatchObject({ view: 'search', compared: null, storyId: null });
  expect(desk().storyFilters).toMatchObject({ words: '', minOutlets: 1 });
});
