// The application menu: what needs the system is done here, everything else is told to the window.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../core/contract/events';
import type { UiLanguage } from '../../core/contract/schema/common';
import { menuText } from './menu-text';

export interface MenuActions {
  newArchive(): void;
  openArchive(): void;
  openSample(): void;
  inWindow(command: MenuCommand): void;
}

export function installMenu(language: UiLanguage, actions: MenuActions): void {
  const t = menuText(language);
  const inWindow = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    // The window has the same keys in one registry of its own; here they are only shown.
    registerAccelerator: false,
    click: () => {
      actions.inWindow(command);
    },
  });
  const file: MenuItemConstructorOptions[] = [
    { label: t.newArchive, click: () => actions.newArchive() },
    { label: t.openArchive, accelerator: 'CmdOrCtrl+O', click: () => actions.openArchive() },
    { label: t.openSample, click: () => actions.openSample() },
    { type: 'separator' },
    inWindow(t.importFiles, 'import-files', 'CmdOrCtrl+I'),
    inWindow(t.importFolder, 'import-folder', 'CmdOrCtrl+Shift+I'),
    inWindow(t.pasteArticle, 'paste-article', 'CmdOrCtrl+Shift+V'),
    inWindow(t.export, 'export', 'CmdOrCtrl+E'),
    inWindow(t.countQueries, 'count-queries'),
    inWindow(t.backups, 'backups'),
    { type: 'separator' },
    { label: t.quit, role: 'quit' },
  ];
  const edit: MenuItemConstructorOptions[] = [
    inWindow(t.undo, 'undo', 'CmdOrCtrl+Z'),
    inWindow(t.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
    { type: 'separator' },
    { label: t.cut, role: 'cut' },
    { label: t.copy, role: 'copy' },
    { label: t.paste, role: 'paste' },
    { label: t.selectAll, role: 'selectAll' },
    { type: 'separator' },
    inWindow(t.find, 'find', 'CmdOrCtrl+F'),
    inWindow(t.search, 'search', 'CmdOrCtrl+L'),
  ];
  const view: MenuItemConstructorOptions[] = [
    inWindow(t.viewSearch, 'view-search', 'CmdOrCtrl+1'),
    inWindow(t.viewStories, 'view-stories', 'CmdOrCtrl+2'),
    inWindow(t.viewCompare, 'view-compare', 'CmdOrCtrl+3'),
    inWindow(t.viewSpeakers, 'view-speakers', 'CmdOrCtrl+4'),
    inWindow(t.viewTimelines, 'view-timelines', 'CmdOrCtrl+5'),
    { type: 'separator' },
    inWindow(t.palette, 'palette', 'CmdOrCtrl+K'),
    { type: 'separator' },
    { label: t.zoomIn, role: 'zoomIn' },
    { label: t.zoomOut, role: 'zoomOut' },
    { label: t.zoomReset, role: 'resetZoom' },
    { label: t.fullScreen, role: 'togglefullscreen' },
  ];
  const help: MenuItemConstructorOptions[] = [inWindow(t.shortcuts, 'shortcuts', 'F1'), inWindow(t.about, 'about')];
  const app: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...app,
      { label: t.file, submenu: file },
      { label: t.edit, submenu: edit },
      { label: t.view, submenu: view },
      { label: t.help, submenu: help },
    ]),
  );
}
