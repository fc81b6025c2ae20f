// A wording cut into what is drawn: the text as it is, gaps outside of the marks, long ones cut short and said to be.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DiffSegment } from '../../../../core/contract/schema/compare';
import { LONGEST_SHOWN, wordingParts } from '../../../../renderer/features/comparison/wording-parts';
import { directionOf } from '../../../../renderer/features/comparison/text-direction';

test('a gap is never underlined, a missing stretch is set off from its neighbours', () => {
  const { parts, isCut } = wordingParts([
    { text: 'قال إن ', kind: 'same' },
    { text: 'سبعين', kind: 'missing' },
    { text: 'خمسين ', kind: 'changed' },
    { text: 'شاحنة', kind: 'same' },
    { text: 'دخلت المعبر', kind: 'missing' },
  ]);
  expect(isCut).toBe(false);
  expect(parts.map(({ kind, text, gap }) => [kind, text, gap])).toEqual([
    ['same', 'قال إن ', ''],
    ['missing', 'سبعين', ' '],
    ['changed', 'خمسين', ' '],
    ['same', 'شاحنة', ' '],
    ['missing', 'دخلت المعبر', ' '],
  ]);
});

const segment = fc.record({
  text: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  kind: fc.constantFrom<DiffSegment['kind']>('same', 'changed', 'added', 'moved'),
});

test('what stands in the article is shown as it stands there', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 20 }), (segments) => {
      const { parts, isCut } = wordingParts(segments);
      const whole = segments.map(({ text }) => text).join('');
      const shown = parts.map(({ text, gap }) => text + gap).join('');
      expect(isCut ? whole.startsWith(shown) : whole === shown).toBe(true);
    }),
  );
});

test('a very long wording is cut, never inside a character, and says so', () => {
  const { parts, isCut } = wordingParts([{ text: `a${'😀'.repeat(LONGEST_SHOWN)}`, kind: 'same' }]);
  expect(isCut).toBe(true);
  expect(parts[0]?.text.isWellFormed()).toBe(true);
  expect(parts[0]?.text.length).toBeLessThanOrEqual(LONGEST_SHOWN);
});

test('a telling runs as its language does', () => {
  expect([directionOf('ar'), directionOf('he'), directionOf('en'), directionOf('und')]).toEqual([
    'rtl',
    'rtl',
    'ltr',
    'auto',
  ]);
});
