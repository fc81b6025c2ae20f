// What no page of this app may do: reach the network, leave its own files, open windows, ask for devices.
import type { Session, WebContents } from 'electron';
import { app } from 'electron';
import { APP_ORIGIN } from './window-files';

const ALLOWED_SCHEMES = /^(?:blob:|data:|devtools:)/;

/** What must be set before the app is ready: no network for Chromium itself, a sandbox for every page there will ever be. */
export function lockDownProcess(): void {
  // Root has to run without (see the launcher), and this call would take its switch back.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
}

/** Denies every request and permission that the window does not need. */
export function lockDownSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const allowed = details.url.startsWith(`${APP_ORIGIN}/`) || ALLOWED_SCHEMES.test(details.url);
    answer({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Holds for every page that ever comes to be, whoever makes it. */
export function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
