// A quote is found again where it stands, or not at all: never in a place that is only a guess.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../../../core/export/anchor';

const BODY = 'الهدنة قريبة، قال المتحدث. الهدنة بعيدة، قالت المتحدثة. الهدنة ممكنة.';

function anchorAt(body: string, start: number, end: number, reach = 64) {
  return {
    start,
    end,
    quote: body.slice(start, end),
    prefix: body.slice(Math.max(0, start - reach), start),
    suffix: body.slice(end, end + reach),
  };
}

describe('anchorQuote', () => {
  const second = BODY.indexOf('الهدنة', 1);
  const anchor = anchorAt(BODY, second, second + 6);

  it('finds every passage of the same body in place', () => {
    const body = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ا', '😀', '\n'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(anchorQuote(text, anchorAt(text, start, end))).toEqual({ start, end });
      }),
    );
  });

  it('follows a passage that moved', () => {
    const moved = `عاجل: ${BODY}`;
    expect(anchorQuote(moved, anchor)).toEqual({ start: second + 6, end: second + 12 });
  });

  it('tells equal quotes apart by what stands around them', () => {
    const edited = BODY.replace('قال المتحدث', 'قال الناطق').replace('بعيدة، قالت', 'بعيدة؛ قالت');
    const found = anchorQuote(edited, { ...anchor, start: null, end: null });
    expect(found?.start).toBe(edited.indexOf('الهدنة بعيدة'));
  });

  it('prefers a place that agrees to an old position that does not', () => {
    const swapped = `${BODY.slice(second)} ${BODY.slice(0, second)}`;
    const first = anchorAt(BODY, 0, 6);
    expect(anchorQuote(swapped, first)?.start).toBe(swapped.indexOf('الهدنة قريبة'));
  });

  it('does not guess between places that agree alike', () => {
    expect(
      anchorQuote('x truce y truce z', { start: null, end: null, quote: 'truce', prefix: '', suffix: '' }),
    ).toBeNull();
    expect(anchorQuote('x truce y truce z', { start: 10, end: 15, quote: 'truce', prefix: '', suffix: '' })).toEqual({
      start: 10,
      end: 15,
    });
    expect(anchorQuote('x truce y', { start: 90, end: 95, quote: 'truce', prefix: '', suffix: '' })).toEqual({
      start: 2,
      end: 7,
    });
  });

  it('answers null where the quote is gone or empty', () => {
    expect(anchorQuote('nothing here', anchor)).toBeNull();
    expect(anchorQuote(BODY, { ...anchor, quote: '' })).toBeNull();
  });

  it('only ever answers a place of the quote', () => {
    const small = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 12 });
    const offset = fc.option(fc.nat(12));
    fc.assert(
      fc.property(small, small, small, small, offset, offset, (body, quote, prefix, suffix, start, end) => {
        const found = anchorQuote(body, { start, end, quote, prefix, suffix });
        if (found) expect(body.slice(found.start, found.end)).toBe(quote);
      }),
    );
  });
});
