// What is shown and selected in the reader stands at the offsets of the raw text, whatever is in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutsCharacter, wholeCharacters } from '../../../../renderer/features/reader/character-bounds';
import { paragraphAt, paragraphsOf } from '../../../../renderer/features/reader/paragraphs';
import { visibleControls } from '../../../../renderer/ui/bidi-controls';

const bodies = fc
  .array(
    fc.constantFrom(
      'هُدْنَة',
      ' ',
      'שָׁלוֹם',
      'talks',
      '\n',
      '\r\n',
      '\r',
      '\u2028',
      '😀',
      '👩‍👩‍👧',
      '\u202e',
      '\u2066',
      '\u200f',
      '\t',
      '\u0001',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('paragraphs', () => {
  test('show as many code units as the raw text has, each in its place', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        for (const { start, end, shown } of paragraphsOf(body)) {
          expect(shown.length).toBe(end - start);
          for (let i = 0; i < shown.length; i++) {
            const raw = body.charCodeAt(start + i);
            const control = raw < 0x20 || (raw >= 0x202a && raw <= 0x202e) || (raw >= 0x2066 && raw <= 0x2069);
            if (!control || raw === 9) expect(shown.charCodeAt(i)).toBe(raw);
          }
        }
      }),
    );
  });

  test('with the line breaks between them make up the whole body', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        let at = 0;
        for (const { start, end } of paragraphsOf(body)) {
          expect(body.slice(at, start)).toMatch(/^(?:\r\n|[\n\r\u2028])?$/);
          expect(body.slice(start, end)).not.toMatch(/[\n\r\u2028]/);
          at = end;
        }
        expect(at).toBe(body.length);
      }),
    );
  });

  test('are found by offset, the line break belonging to the one before', () => {
    const paragraphs = paragraphsOf('one\r\n\ntwo');
    expect(paragraphs.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 5],
      [6, 9],
    ]);
    expect([0, 3, 4, 5, 6, 9].map((offset) => paragraphAt(paragraphs, offset))).toEqual([0, 0, 0, 1, 2, 2]);
  });

  test('show direction controls as marks and leave LRM and RLM alone', () => {
    expect(visibleControls('a\u202eb\u200f')).toBe('a\u25e6b\u200f');
  });
});

describe('a selection', () => {
  test('never cuts a character and never loses what was selected', () => {
    fc.assert(
      fc.property(bodies, fc.nat(200), fc.nat(200), (body, a, b) => {
        const [low, high] = [Math.min(a, b, body.length), Math.min(Math.max(a, b), body.length)];
        const { start, end } = wholeCharacters(body, { start: low, end: high });
        expect(start).toBeLessThanOrEqual(low);
        expect(end).toBeGreaterThanOrEqual(high);
        expect(cutsCharacter(body, start)).toBe(false);
        expect(cutsCharacter(body, end)).toBe(false);
      }),
    );
  });

  test('takes the marks of its last letter along', () => {
    expect(wholeCharacters('هُدنة', { start: 0, end: 1 })).toEqual({ start: 0, end: 2 });
    expect(wholeCharacters('a😀b', { start: 2, end: 3 })).toEqual({ start: 1, end: 3 });
  });
});
