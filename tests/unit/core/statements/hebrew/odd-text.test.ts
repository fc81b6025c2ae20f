// Any text at all, for Hebrew: spans are slices in order, no content holds its own cue, and the time is bounded.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStance } from '../../../../../core/statements/stance';
import { read } from './extracted';

const words = fc.constantFrom(
  ...'אמר כי השר לדברי לדבריו “ ” " ״ ״ . ? ! ; : — - ו והוסיף ש שהוא נועה כהן היא הוא קרא ל על את גינה נמסר במשרד מהמשטרה לפי על פי טענת של ה-7 ג׳ו , \n ( ) > '.split(
    ' ',
  ),
  'ש"העיר',
  'דוד',
  '\n',
  '\uD800',
  'צה"ל',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);

describe('any text', () => {
  it('gives spans that are slices, in order, apart from their cues', () => {
    fc.assert(
      fc.property(text, (body) => {
        let last = 0;
        for (const { content, cue, mention, speaker, relayedBy, stance, confidence } of read(body)) {
          for (const span of [content, cue?.span, mention, speaker?.span, ...relayedBy.map((source) => source.span)]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(body.length);
          }
          expect(content.start).toBeGreaterThanOrEqual(last);
          last = content.start;
          if (cue) expect(cue.span.end <= content.start || cue.span.start >= content.end).toBe(true);
          for (const source of speaker ? [speaker, ...relayedBy] : relayedBy) {
            expect(source.name).toBe(body.slice(source.span.start, source.span.end));
          }
          expect(body.slice(content.start, content.end)).toMatch(/^\S[^]*\S$/);
          expect(isStance(stance)).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one sentence of 2 MB', 'אמר השר כי הזהירה היא כי '.repeat(36_000)],
    ['ten thousand nested quotations', `${'“'.repeat(10_000)}x${'”'.repeat(10_000)}`],
    ['quotations that nothing closes', '“אמר השר "כי '.repeat(5_000)],
    ['nothing but names', 'דוד כהן משה לוי '.repeat(9_000)],
    ['nothing but line breaks', '\n'.repeat(2_000_000)],
  ])('reads %s to its end', (_, body) => {
    expect(read(body).every(({ content }) => content.end <= body.length)).toBe(true);
  });
});
