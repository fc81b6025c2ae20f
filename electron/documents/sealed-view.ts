// What every hidden page is denied that shows something from outside: network, permissions, devices, downloads, windows, navigation.
import { session, type Session, type WebContents, type WebPreferences } from 'electron';

let made = 0;

/**
 * A session of its own, in memory and gone with its view, that reaches only what `allows` lets through. Call once the app is ready.
 * @param kind tells partitions apart
 */
export function sealedSession(kind: string, allows: (url: string) => boolean): Session {
  // Without `persist:` nothing of it is written to disk.
  const own = session.fromPartition(`marsad-${kind}-${String(++made)}`, { cache: false });
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !allows(url) });
  });
  own.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.on('will-download', prevent);
  return own;
}

/** Of a view without a window: it is never shown, and closing the last window still ends the app. */
export const sealedPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  images: false,
  plugins: false,
  webgl: false,
  spellcheck: false,
  disableDialogs: true,
  navigateOnDragDrop: false,
  devTools: false,
} as const satisfies WebPreferences;

/** The page stays where it was loaded, opens no other, and sends no packet past the session's rules. */
export function sealContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-attach-webview', prevent);
}

function prevent(event: { preventDefault(): void }): void {
  event.preventDefault();
}
