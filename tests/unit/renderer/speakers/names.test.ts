// Names and roles as they are typed: cleaned, and refused where they say nothing.
import { describe, expect, test } from 'vitest';
import { cleanNames, hasName, otherNames, roleBound } from '../../../../renderer/features/speakers/names';
import { emptyRole, readRoles, typedRole } from '../../../../renderer/features/speakers/typed-roles';

describe('names', () => {
  test('blank fields know no form', () => {
    expect(cleanNames({ ar: '  ', he: '', en: ' Qatar ' })).toEqual({ ar: null, he: null, en: 'Qatar' });
    expect(hasName(cleanNames({ ar: '', he: ' ', en: '' }))).toBe(false);
  });

  test('the other forms are told once, without the one on show', () => {
    expect(otherNames({ names: { ar: 'قطر', he: 'קטאר', en: 'Qatar' } }, 'Qatar')).toEqual(['قطر', 'קטאר']);
    expect(otherNames({ names: { ar: 'X', he: 'X', en: null } }, 'Y')).toEqual(['X']);
  });
});

describe('roles', () => {
  test('a bound is a month, a day, or open', () => {
    expect(roleBound(' 2024-02 ')).toBe('2024-02');
    expect(roleBound('2024-02-29')).toBe('2024-02-29');
    expect(roleBound('')).toBeNull();
    for (const wrong of ['2024', '2024-13', '2024-00', '02-2024', '2024-02-32', 'now']) {
      expect(roleBound(wrong)).toBeUndefined();
    }
  });

  test('come back as they were, empty lines left out, and none at all while a bound is wrong', () => {
    const role = { role: { ar: 'وزير', he: null, en: null }, from: '2023-01', to: null };
    expect(readRoles([typedRole(role), emptyRole])).toEqual([role]);
    expect(readRoles([{ ...typedRole(role), to: 'soon' }])).toBeNull();
  });
});
