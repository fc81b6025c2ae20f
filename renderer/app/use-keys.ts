// The keys that work everywhere: they run the desk's commands.
import { useEffect, useRef } from 'react';
import { on } from '../api/client';
import { runDeskCommand } from '../state/commands';
import type { DeskCommandId } from '../state/commands';
import { useDesk } from '../state/desk-store';
import { isWriting, matchesShortcut } from './shortcuts';
import type { ShortcutId } from './shortcuts';

const commandOf: readonly (readonly [ShortcutId, DeskCommandId])[] = [
  ['keySearch', 'search'],
  ['keyViewSearch', 'view-search'],
  ['keyViewStories', 'view-stories'],
  ['keyViewCompare', 'view-compare'],
  ['keyViewSpeakers', 'view-speakers'],
  ['keyViewTimelines', 'view-timelines'],
  ['keyPalette', 'palette'],
  ['keyImport', 'import-files'],
  ['keyImportFolder', 'import-folder'],
  ['keyPaste', 'paste-article'],
  ['keyExport', 'export'],
  ['keyUndo', 'undo'],
  ['keyRedo', 'redo'],
  ['keyFind', 'find'],
  ['keyCite', 'cite'],
  ['keyShortcuts', 'shortcuts'],
];

/** In a field that is written in, undo and redo are the field's own; plain characters are written. */
function isFieldsOwn(event: KeyboardEvent, id: ShortcutId): boolean {
  if (!isWriting(event.target)) return false;
  return id === 'keyUndo' || id === 'keyRedo' || (!event.ctrlKey && !event.metaKey && event.key.length === 1);
}

/** A dialog or a sheet (the tag picker, a menu) keeps the keys to itself. */
function isElsewhere(event: KeyboardEvent): boolean {
  if (useDesk.getState().dialog !== null) return true;
  return event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]') !== null;
}

/** Where nothing is written, read or listed, all there is to select is the window itself. */
function selectsTheWindow(event: KeyboardEvent): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  return isMod && event.code === 'KeyA' && !(event.target as Element).closest('input, textarea, [contenteditable]');
}

/** Mounted once. */
export function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (selectsTheWindow(event)) return event.preventDefault();
      if (isElsewhere(event)) return;
      for (const [id, command] of commandOf) {
        if (!matchesShortcut(event, id) || isFieldsOwn(event, id)) continue;
        if (runDeskCommand(command)) event.preventDefault();
        return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(
    () =>
      on('menu.command', ({ command }) => {
        if (useDesk.getState().dialog === null) runDeskCommand(command);
      }),
    [],
  );
}

/** F6 leads from one stop to the next, Shift+F6 back. */
export function usePaneKey(stops: () => readonly (HTMLElement | null)[]): void {
  const latest = useRef(stops);
  useEffect(() => {
    latest.current = stops;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !matchesShortcut(event, 'keyNextPane') || isElsewhere(event)) return;
      const there = latest.current().filter((stop) => stop !== null);
      const at = there.findIndex((stop) => stop.contains(document.activeElement));
      there.at(at === -1 ? 0 : (at + (event.shiftKey ? -1 : 1)) % there.length)?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
