// Any text at all: spans are slices in order, no content holds its own cue, and reading comes to an end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementDraft } from '../../../../core/statements/model';
import { isStance } from '../../../../core/statements/stance';

type Read = (body: string) => readonly StatementDraft[];

/** `words` are what texts are thrown together from; `large` are whole texts by what they are. */
export function readsAnyText(
  read: Read,
  words: readonly string[],
  large: readonly (readonly [string, string])[],
): void {
  const word = fc.constantFrom(...words, '\n', '\uD800', 'צה"ל');
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.array(word, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 200, unit: 'binary' }),
  );

  describe('any text', () => {
    it('gives spans that are slices, in order, apart from their cues', () => {
      fc.assert(
        fc.property(text, (body) => {
          let last = 0;
          for (const { content, cue, mention, speaker, relayedBy, stance, confidence } of read(body)) {
            for (const span of [
              content,
              cue?.span,
              mention,
              speaker?.span,
              ...relayedBy.map((source) => source.span),
            ]) {
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

    it.each(large)('reads %s to its end', (_, body) => {
      expect(read(body).every(({ content }) => content.end <= body.length)).toBe(true);
    });
  });
}
