// Which statement a place in the text belongs to, and which one comes next.
import { expect, test } from 'vitest';
import { besides, statementAt } from '../../../../renderer/features/reader/statement-at';
import { namesFromTyped } from '../../../../renderer/speech/typed-name';

const span = (start: number, end: number) => ({ start, end });
const outer = { id: 1, ...span(10, 60), cue: { ...span(4, 8), lemma: 'say' }, mention: span(0, 3) };
const inner = { id: 2, ...span(30, 50), cue: { ...span(20, 25), lemma: 'warn' }, mention: null };

test('the shortest statement over a place is meant; cue and mention count where no content lies', () => {
  expect(statementAt([outer, inner], 40)?.id).toBe(2);
  expect(statementAt([outer, inner], 55)?.id).toBe(1);
  expect(statementAt([outer, inner], 22)?.id).toBe(1);
  expect(statementAt([outer, inner], 5)?.id).toBe(1);
  expect(statementAt([outer, inner], 1)?.id).toBe(1);
  expect(statementAt([outer, inner], 60)).toBeNull();
});

test('walking begins at the caret and goes on from the one at hand', () => {
  expect(besides([outer, inner], null, 55, 1)?.id).toBe(1);
  expect(besides([outer, inner], null, 70, 1)).toBeNull();
  expect(besides([outer, inner], null, 70, -1)?.id).toBe(2);
  expect(besides([outer, inner], 1, 0, 1)?.id).toBe(2);
  expect(besides([outer, inner], 2, 0, 1)).toBeNull();
});

test('a typed name is filed under its script', () => {
  expect(namesFromTyped(' يحيى السنوار ')).toEqual({ ar: 'يحيى السنوار', he: null, en: null });
  expect(namesFromTyped('סינוואר')).toEqual({ ar: null, he: 'סינוואר', en: null });
  expect(namesFromTyped('Sinwar')).toEqual({ ar: null, he: null, en: 'Sinwar' });
});
