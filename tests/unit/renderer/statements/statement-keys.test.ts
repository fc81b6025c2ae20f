// Keys on a statement: known by their place, families by number, a family's stances in turn.
import { describe, expect, test } from 'vitest';
import { stances, familyOf } from '../../../../core/statements/stance';
import {
  familiesByKey,
  nextStanceOf,
  statementActionOf,
} from '../../../../renderer/features/statements/statement-keys';

const press = (code: string, init: Partial<KeyboardEvent> = {}) => ({
  key: '',
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...init,
});

describe('a key', () => {
  test('is known by its place, whatever the layout types', () => {
    expect(statementActionOf(press('KeyC', { key: 'ؤ' }))).toEqual({ does: 'confirm' });
    expect(statementActionOf(press('KeyX', { key: 'ס' }))).toEqual({ does: 'reject' });
    expect(statementActionOf(press('KeyJ'))).toEqual({ does: 'next' });
    expect(statementActionOf(press('KeyK'))).toEqual({ does: 'previous' });
  });

  test('names a family of stances by its number', () => {
    expect(familiesByKey).toHaveLength(7);
    for (const [at, family] of familiesByKey.entries()) {
      expect(statementActionOf(press(`Digit${at + 1}`))).toEqual({ does: 'stance', family });
    }
    expect(statementActionOf(press('Digit8'))).toBeNull();
  });

  test('with a modifier belongs to someone else', () => {
    expect(statementActionOf(press('KeyC', { ctrlKey: true }))).toBeNull();
    expect(statementActionOf(press('KeyS', { shiftKey: true }))).toBeNull();
    expect(statementActionOf(press('KeyE', { altKey: true }))).toBeNull();
  });
});

test('pressing a family again goes through all of its stances and round', () => {
  for (const family of familiesByKey) {
    const members = stances.filter((stance) => familyOf(stance) === family);
    const outsider = stances.find((stance) => familyOf(stance) !== family) ?? 'say';
    let current = nextStanceOf(family, outsider);
    const seen = [current];
    for (let press = 1; press < members.length; press++) seen.push((current = nextStanceOf(family, current)));
    expect(seen).toEqual(members);
    expect(nextStanceOf(family, current)).toBe(members[0]);
  }
});
