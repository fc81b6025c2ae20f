// The one window: made hidden, shown when it has painted, remembered in its place.
import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import path from 'node:path';
import type { SettingsStore, WindowBounds } from '../app/settings-store';
import { APP_ORIGIN } from './window-files';

const SMALLEST = { width: 900, height: 600 };
const USUAL = { width: 1360, height: 860 };
/** The two window surfaces of the renderer's tokens, so that nothing flashes before the first paint. */
const SURFACE = { light: '#f4f2ec', dark: '#171614' };

export interface DeskWindowOptions {
  readonly store: SettingsStore;
  /** Overrides the remembered place (the guided tour takes pictures of one size). */
  readonly size?: { readonly width: number; readonly height: number };
}

export async function openDeskWindow({ store, size }: DeskWindowOptions): Promise<BrowserWindow> {
  const { bounds, maximized } = store.window;
  const place = size ?? (bounds !== null && isVisible(bounds) ? bounds : USUAL);
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Marsad',
    backgroundColor: nativeTheme.shouldUseDarkColors ? SURFACE.dark : SURFACE.light,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
    },
  });
  if (maximized && size === undefined) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    if (size === undefined) store.rememberWindow(window.getNormalBounds(), window.isMaximized());
  });
  await window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** A place on a screen that is no longer there would hide the window. */
function isVisible(bounds: WindowBounds): boolean {
  const overlaps = (area: Rectangle): boolean =>
    bounds.x < area.x + area.width - 80 &&
    bounds.x + bounds.width > area.x + 80 &&
    bounds.y < area.y + area.height - 80 &&
    bounds.y + 40 > area.y;
  return screen.getAllDisplays().some((display) => overlaps(display.workArea));
}
