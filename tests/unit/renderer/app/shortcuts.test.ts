// The registry of shortcuts: no two of one place share a key, and keys are known by their place.
import { expect, test } from 'vitest';
import { catalogue } from '../../../../renderer/i18n/catalogue';
import { matchesShortcut, shortcutGroups, shortcuts } from '../../../../renderer/app/shortcuts';

const press = (init: Partial<KeyboardEvent>): KeyboardEvent =>
  ({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...init }) as KeyboardEvent;

test('every shortcut has its words in every language', () => {
  for (const texts of Object.values(catalogue)) for (const { id } of shortcuts) expect(texts.shell[id]).not.toBe('');
});

test('no key means two things in one place', () => {
  for (const group of shortcutGroups) {
    const keys = shortcuts
      .filter((shortcut) => shortcut.group === group || shortcut.group === 'everywhere')
      .flatMap((shortcut) => shortcut.keys);
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test('an Arabic layout keeps the shortcuts', () => {
  expect(matchesShortcut(press({ key: 'ن', code: 'KeyK', ctrlKey: true }), 'keyPalette')).toBe(true);
  expect(matchesShortcut(press({ key: 'ن', code: 'KeyK' }), 'keyPalette')).toBe(false);
  expect(matchesShortcut(press({ key: 'Z', code: 'KeyZ', ctrlKey: true, shiftKey: true }), 'keyUndo')).toBe(false);
  expect(matchesShortcut(press({ key: '?', code: 'Slash', shiftKey: true }), 'keyShortcuts')).toBe(true);
});
