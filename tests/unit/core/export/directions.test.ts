// Text keeps its order whatever stands in it: direction by language, runs by letter, context by paragraph.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionOf, isolate, printable, splitAtBidiControls } from '../../../../core/export/bidi';
import { contextAround } from '../../../../core/export/context';
import { dateTimeParts } from '../../../../core/export/date-text';
import { directionRuns } from '../../../../core/export/direction-runs';

const MIXED = fc.string({
  unit: fc.constantFrom(
    'ا',
    'ب',
    'א',
    'a',
    'Z',
    '1',
    '٣',
    ' ',
    '(',
    ')',
    '.',
    '\u064b',
    '😀',
    '\n',
    '\u202e',
    '\ud83d',
  ),
});

describe('directionOf', () => {
  it.each([
    ['ar', 'abc', 'rtl'],
    ['he', '', 'rtl'],
    ['en', 'سلام', 'ltr'],
    ['und', '12 سلام', 'rtl'],
    ['und', '«Truce» سلام', 'ltr'],
    ['und', '123', 'ltr'],
  ] as const)('%s %j is %s', (language, text, expected) => {
    expect(directionOf(language, text)).toBe(expected);
  });
});

describe('directionRuns', () => {
  it('keeps brackets at the edge of a foreign word with the paragraph', () => {
    expect(directionRuns('قال (truce now).', 'rtl')).toEqual([
      { text: 'قال (', direction: 'rtl' },
      { text: 'truce now', direction: 'ltr' },
      { text: ').', direction: 'rtl' },
    ]);
  });

  it('keeps marks and digits with their letters', () => {
    expect(directionRuns('C4 هدنةً2', 'ltr')).toEqual([
      { text: 'C4 ', direction: 'ltr' },
      { text: 'هدنةً2', direction: 'rtl' },
    ]);
  });

  it('loses nothing, and never splits a character', () => {
    fc.assert(
      fc.property(MIXED, fc.constantFrom('rtl' as const, 'ltr' as const), (text, base) => {
        const runs = directionRuns(text, base);
        expect(runs.map((r) => r.text).join('')).toBe(text);
        runs.forEach((run, i) => expect(run.direction).not.toBe(runs[i + 1]?.direction));
        for (const run of runs) if (text.isWellFormed()) expect(run.text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('hidden marks', () => {
  it('are told by name', () => {
    expect(splitAtBidiControls('a\u202eb\u202c')).toEqual([
      { text: 'a' },
      { control: 'RLO' },
      { text: 'b' },
      { control: 'PDF' },
    ]);
  });

  it('never leave an isolate open', () => {
    fc.assert(
      fc.property(MIXED, (text) => {
        expect(isolate(text)).toMatch(/^\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069$/u);
      }),
    );
  });

  it('and controls become visible, the rest stays', () => {
    expect(printable('a\0b\u007fc\ud83dd\ufffee\tf\n')).toBe('a␀b␡c\ufffdd\ufffde\tf\n');
    expect(printable('سلام 😀')).toBe('سلام 😀');
  });
});

describe('contextAround', () => {
  const body = 'First paragraph.\nقال المتحدث إن الهدنة قريبة جدا.\r\nThird.';

  it('is the rest of the paragraph', () => {
    const start = body.indexOf('الهدنة');
    expect(contextAround(body, start, start + 6)).toEqual({
      contextBefore: 'قال المتحدث إن ',
      contextAfter: ' قريبة جدا.',
    });
  });

  it('is cut at a blank where the paragraph is long', () => {
    const long = `${'word '.repeat(100)}QUOTE${' word'.repeat(100)}`;
    const at = long.indexOf('QUOTE');
    const { contextBefore, contextAfter } = contextAround(long, at, at + 5, 52);
    expect(contextBefore).toBe('word '.repeat(10));
    expect(contextAfter).toBe(' word'.repeat(10));
  });

  it('always touches the passage and never splits a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', 'ا', ' ', '\n', 'x'), minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.nat(40),
        (text, a, b, reach) => {
          const characters = [...text];
          const from = a % characters.length;
          const to = from + 1 + (b % (characters.length - from));
          const start = characters.slice(0, from).join('').length;
          const end = characters.slice(0, to).join('').length;
          const { contextBefore, contextAfter } = contextAround(text, start, end, reach);
          expect(text.slice(0, start).endsWith(contextBefore)).toBe(true);
          expect(text.slice(end).startsWith(contextAfter)).toBe(true);
          expect(contextBefore.isWellFormed() && contextAfter.isWellFormed()).toBe(true);
          expect(Math.max(contextBefore.length, contextAfter.length)).toBeLessThanOrEqual(reach);
          expect(contextBefore + contextAfter).not.toContain('\n');
        },
      ),
    );
  });
});

describe('dateTimeParts', () => {
  it.each([
    ['2024-02-06', 'en', '6 February 2024', null],
    ['2024-02-06T23:30:00+02:00', 'en', '6 February 2024', '23:30 +02:00'],
    ['2024-02-06T23:30:00Z', 'ar', '6 فبراير 2024', '23:30 UTC'],
    ['2024-02-06T23:30', 'he', '6 בפברואר 2024', '23:30'],
    ['yesterday', 'ar', 'yesterday', null],
  ] as const)('%s in %s', (publishedAt, language, date, time) => {
    expect(dateTimeParts(publishedAt, language)).toEqual({ date, time });
  });
});
