// Correcting sends what was changed and nothing else.
import { expect, test } from 'vitest';
import { patchOf } from '../../../../renderer/features/statements/statement-patch';

const speaker = { id: 5, name: 'حماس', names: { ar: 'حماس', he: null, en: 'Hamas' }, kind: 'body' } as const;
const before = { start: 3, end: 9, speaker, stance: 'say', kind: 'indirect', note: '' } as const;
const draft = { start: 3, end: 9, stance: 'say', kind: 'indirect', note: '' } as const;

test('an untouched form sends nothing', () => {
  expect(patchOf(before, draft, 5)).toEqual({});
});

test('both ends of a span go together, and no speaker is a change too', () => {
  expect(patchOf(before, { ...draft, end: 12 }, 5)).toEqual({ start: 3, end: 12 });
  expect(patchOf(before, draft, null)).toEqual({ speakerId: null });
  expect(patchOf({ ...before, speaker: null }, draft, null)).toEqual({});
  expect(patchOf(before, { ...draft, stance: 'deny', note: 'x' }, 5)).toEqual({ stance: 'deny', note: 'x' });
});
