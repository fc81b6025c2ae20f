// Odd and hostile texts: extraction ends, throws nothing and invents nobody.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementsOf } from './told';

const LIMIT_MS = 60_000;

describe('bounded for any input', () => {
  it.each([
    ['two megabytes in one sentence', 'قال سامح الدلجي إن الموسم جيد وأن الأمطار كافية '.repeat(40_000)],
    ['two megabytes without a cue', 'وصلت السفينة إلى الميناء '.repeat(80_000)],
    ['nothing but cues', 'وأكد '.repeat(300_000)],
    ['nothing but titles', 'الوزير الرئيس المتحدث '.repeat(80_000)],
    ['nothing but complementizers', 'أن '.repeat(400_000)],
    ['ten thousand nested quotations', `قال سامح: ${'«'.repeat(10_000)}نعم${'»'.repeat(10_000)}`],
    ['ten thousand nested quotations with cues', `قال سامح: ${'«قال '.repeat(10_000)}نعم${'»'.repeat(10_000)}`],
    ['unbalanced quotation marks', 'قال سامح: "الموسم جيد. '.repeat(60_000)],
    ['unbalanced brackets', 'قال ( '.repeat(200_000)],
    [
      'a speaker a sentence',
      Array.from({ length: 30_000 }, (_, i) => `قال الوزير سامح${i} الدلجي إن الموسم جيد.`).join('\n'),
    ],
  ])(
    '%s',
    (_name, text) => {
      for (const { content } of statementsOf(text)) expect(content.end).toBeLessThanOrEqual(text.length);
    },
    LIMIT_MS,
  );
});

describe('nothing invented', () => {
  it.each([
    ['empty', ''],
    ['space', ' \n\t '],
    ['another language', 'The minister said that the season is good.'],
    ['Hebrew', 'השר אמר כי העונה טובה.'],
    ['a title alone', 'الوزير'],
    ['a cue alone', 'قال'],
    ['a cue at the end', 'وبعد ذلك قال الوزير'],
  ])('%s', (_name, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});

/** Words that the rules look for, in any order, with marks between them. */
const newsWords = fc.constantFrom(
  ...'قال قالت وأضاف مشيرا مؤكدا أكد نقلت عن قوله بحسب وفقا لوكالة إن أن بأنه الذي الوزير سامح الدلجي الحكومة اليوم في إلى على ضرورة بقرار نفى اتهم الهجوم وصف جاء بيان كما لم يذكر رفض'.split(
    ' ',
  ),
  '"',
  '«',
  '»',
  '،',
  ':',
  '.',
  '\n',
  '(',
  ')',
  'd.',
  '5',
);

it('yields slices in order that do not overlap their cue, for any text', () => {
  const texts = fc.oneof(
    fc.array(newsWords, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.array(newsWords, { maxLength: 60 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { content, cue, mention, speaker, relayedBy, confidence, rule } of statementsOf(text)) {
        expect(content.start).toBeGreaterThanOrEqual(last);
        last = content.start;
        expect(content.end).toBeGreaterThan(content.start);
        expect(content.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(content.start, content.end).trim()).toBe(text.slice(content.start, content.end));
        if (cue) expect(cue.span.end <= content.start || content.end <= cue.span.start).toBe(true);
        for (const span of [mention, speaker?.span, ...relayedBy.map((source) => source.span)]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(rule).toMatch(/^ar\.[a-z]+(?:-[a-z]+)*$/);
      }
    }),
    { numRuns: 3_000 },
  );
});
