// What a page says of itself, read from values: JSON-LD in its many shapes, titles with the site's name, dates.
import { describe, expect, test } from 'vitest';
import { firstDate } from '../../../../ingest/documents/first-date';
import { confirmedTitle, titleWithoutOutlet } from '../../../../ingest/documents/html/choose-title';
import { structuredArticle } from '../../../../ingest/documents/html/structured-data';

describe('structuredArticle', () => {
  test('follows references inside a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#org', name: 'صحيفة المرفأ' },
        { '@type': 'Person', '@id': '#sami', name: 'سامي' },
        {
          '@type': ['NewsArticle', 'Thing'],
          headline: 'عنوان',
          datePublished: '2024-02-06T10:00:00+02:00',
          author: [{ '@id': '#sami' }, 'ليلى'],
          publisher: { '@id': '#org' },
          mainEntityOfPage: { '@id': 'https://marfa.example/1' },
        },
      ],
    };
    expect(structuredArticle([graph])).toMatchObject({
      headline: 'عنوان',
      author: 'سامي, ليلى',
      publisher: 'صحيفة المرفأ',
      published: '2024-02-06T10:00:00+02:00',
      url: 'https://marfa.example/1',
    });
  });

  test('takes the fullest of several articles, and none from a page without one', () => {
    const teaser = { '@type': 'NewsArticle', headline: 'Teaser' };
    const whole = { '@type': 'Article', headline: 'Whole', author: 'A. Writer', datePublished: '2024-02-06' };
    expect(structuredArticle([[teaser, whole]])?.headline).toBe('Whole');
    expect(structuredArticle([{ '@type': 'WebSite', name: 'Site' }, null, 'text', 7])).toBeNull();
  });

  test('an author who refers to himself does not hang it', () => {
    const node: Record<string, unknown> = {
      '@type': 'Article',
      '@id': '#a',
      headline: 'Loop',
      author: { '@id': '#a' },
    };
    expect(structuredArticle([node])?.headline).toBe('Loop');
  });
});

test('a title loses the site’s name at either end, and only that', () => {
  expect(titleWithoutOutlet('هدنة على الورق | صحيفة المرفأ', ['صحيفة المرفأ'])).toBe('هدنة على الورق');
  expect(titleWithoutOutlet('Harbor Courier - Talks resume', ['Harbor Courier', null])).toBe('Talks resume');
  expect(titleWithoutOutlet('Talks - then what?', ['Harbor Courier'])).toBe('Talks - then what?');
});

test('of several titles the one is taken that another bears out', () => {
  expect(confirmedTitle(['Politics', 'Talks resume in Cairo', 'Talks resume in Cairo - Courier'])).toBe(
    'Talks resume in Cairo',
  );
  expect(confirmedTitle([null, 'Only one'])).toBe('Only one');
  expect(confirmedTitle([])).toBe('');
});

test('a bare date gives way to one of the same day with a time', () => {
  expect(firstDate(['2024-02-06', '2024-02-06T10:00:00+02:00'])).toBe('2024-02-06T10:00:00+02:00');
  expect(firstDate(['2024-02-06', '2024-02-07T10:00:00+02:00'])).toBe('2024-02-06');
  expect(firstDate(['yesterday', ''])).toBeNull();
});
