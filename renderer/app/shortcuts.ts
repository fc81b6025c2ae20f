// The one list of keyboard shortcuts: what the window listens to and what the shortcuts dialog shows.
import type { TextKey } from '../i18n/catalogue';

/** Where a shortcut works, in the order of the sheet. */
export const shortcutGroups = ['everywhere', 'results', 'reader', 'review', 'stories', 'comparison'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  readonly id: TextKey<'shell'>;
  readonly group: ShortcutGroup;
  /** As `KeyboardEvent.key` has it; `Mod` is Ctrl, on macOS Cmd. Letters and digits are known by their place on the keyboard. */
  readonly keys: readonly string[];
}

export const shortcuts = [
  { id: 'keySearch', group: 'everywhere', keys: ['/', 'Mod+L'] },
  { id: 'keyViewSearch', group: 'everywhere', keys: ['Mod+1'] },
  { id: 'keyViewStories', group: 'everywhere', keys: ['Mod+2'] },
  { id: 'keyViewCompare', group: 'everywhere', keys: ['Mod+3'] },
  { id: 'keyViewSpeakers', group: 'everywhere', keys: ['Mod+4'] },
  { id: 'keyViewTimelines', group: 'everywhere', keys: ['Mod+5'] },
  { id: 'keyPalette', group: 'everywhere', keys: ['Mod+K'] },
  { id: 'keyImport', group: 'everywhere', keys: ['Mod+I'] },
  { id: 'keyImportFolder', group: 'everywhere', keys: ['Mod+Shift+I'] },
  { id: 'keyPaste', group: 'everywhere', keys: ['Mod+Shift+V'] },
  { id: 'keyExport', group: 'everywhere', keys: ['Mod+E'] },
  { id: 'keyUndo', group: 'everywhere', keys: ['Mod+Z'] },
  { id: 'keyRedo', group: 'everywhere', keys: ['Mod+Shift+Z'] },
  { id: 'keyNextPane', group: 'everywhere', keys: ['F6', 'Shift+F6'] },
  { id: 'keyShortcuts', group: 'everywhere', keys: ['?', 'F1'] },
  { id: 'keyNextHit', group: 'results', keys: ['J', 'ArrowDown'] },
  { id: 'keyPreviousHit', group: 'results', keys: ['K', 'ArrowUp'] },
  { id: 'keyOpen', group: 'results', keys: ['Enter'] },
  { id: 'keyMark', group: 'results', keys: ['X', 'Shift+ArrowDown'] },
  { id: 'keyMarkAll', group: 'results', keys: ['Mod+A'] },
  { id: 'keyUnread', group: 'results', keys: ['U'] },
  { id: 'keyReviewed', group: 'results', keys: ['R'] },
  { id: 'keyIrrelevant', group: 'results', keys: ['I'] },
  { id: 'keyTrash', group: 'results', keys: ['Delete'] },
  { id: 'keyNextMatch', group: 'reader', keys: ['N'] },
  { id: 'keyPreviousMatch', group: 'reader', keys: ['Shift+N'] },
  { id: 'keyFind', group: 'reader', keys: ['Mod+F'] },
  { id: 'keyTag', group: 'reader', keys: ['T'] },
  { id: 'keyCite', group: 'reader', keys: ['Mod+Shift+C'] },
  { id: 'keyAddStatement', group: 'reader', keys: ['S'] },
  { id: 'keyShowStatements', group: 'reader', keys: ['Shift+S'] },
  { id: 'keyWalkStatements', group: 'reader', keys: ['J', 'K'] },
  { id: 'keyStatementNote', group: 'reader', keys: ['Enter'] },
  { id: 'keyNextStatement', group: 'review', keys: ['J'] },
  { id: 'keyPreviousStatement', group: 'review', keys: ['K'] },
  { id: 'keyConfirm', group: 'review', keys: ['C'] },
  { id: 'keyReject', group: 'review', keys: ['X'] },
  { id: 'keyCorrect', group: 'review', keys: ['E'] },
  { id: 'keySpeaker', group: 'review', keys: ['S'] },
  { id: 'keyStance', group: 'review', keys: ['1', '2', '3', '4', '5', '6', '7'] },
  { id: 'keyStoryRead', group: 'stories', keys: ['Enter'] },
  { id: 'keyStoryCompare', group: 'stories', keys: ['C'] },
  { id: 'keyStoryPin', group: 'stories', keys: ['P'] },
  { id: 'keyStoryRename', group: 'stories', keys: ['F2'] },
  { id: 'keyCellMove', group: 'comparison', keys: ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] },
  { id: 'keyCellOpen', group: 'comparison', keys: ['Enter'] },
  { id: 'keyCellBase', group: 'comparison', keys: ['B'] },
  { id: 'keyCellConfirm', group: 'comparison', keys: ['C'] },
  { id: 'keyCellReject', group: 'comparison', keys: ['X'] },
  { id: 'keyCloseReader', group: 'comparison', keys: ['Escape'] },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

/** The first combination of a shortcut as it is written on the keys of this machine. */
export function shownKeys(id: ShortcutId): string {
  return shownCombination(shortcuts.find((shortcut) => shortcut.id === id)?.keys[0] ?? '');
}

const shownNames: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

export function shownCombination(combination: string): string {
  return combination
    .split('+')
    .map((key) => shownNames[key] ?? key)
    .join(isMac ? '' : '+');
}

/** Whether a key press is the shortcut. Under an Arabic or Hebrew layout a letter is known by its place, and a digit everywhere. */
export function matchesShortcut(event: KeyboardEvent, id: ShortcutId): boolean {
  const shortcut = shortcuts.find((candidate) => candidate.id === id);
  return shortcut?.keys.some((combination) => matches(event, combination)) ?? false;
}

function matches(event: KeyboardEvent, combination: string): boolean {
  const parts = combination.split('+');
  const key = parts.pop() ?? '';
  const mod = isMac ? event.metaKey : event.ctrlKey;
  if (mod !== parts.includes('Mod') || event.altKey) return false;
  const place = /^[A-Z]$/.test(key) ? `Key${key}` : /^[0-9]$/.test(key) ? `Digit${key}` : null;
  const isSign = key.length === 1 && place === null;
  if (!isSign && event.shiftKey !== parts.includes('Shift')) return false;
  return place === null ? event.key === key : event.code === place;
}

/** True where a plain letter is being written and must not act as a shortcut. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable]:not([data-reading]), [role="dialog"], [role="menu"]') !==
      null
  );
}
