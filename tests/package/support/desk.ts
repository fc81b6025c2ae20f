// Drives the window of a program whose inspector is switched off: over Chromium's own debugging port.
import { chromium, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { NormalUser } from './normal-user';

export interface DrivenDesk {
  readonly page: Page;
  readonly pid: number;
  close(): Promise<void>;
}

export interface DeskStart {
  /** Electron and the folder of a clone, or the program of a package. */
  readonly program: readonly [string, ...string[]];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const PATIENCE = 40_000;

/** Speaks English; resolves once the page has a title: attaching to a window that has not navigated hangs Playwright. */
export async function openDesk(user: NormalUser, { program, args = [], env }: DeskStart): Promise<DrivenDesk> {
  const profile = path.join(user.home, 'profile');
  writeSettings(profile, user);
  const [file, ...own] = program;
  const child = user.spawn(file, [...own, `--user-data-dir=${profile}`, '--remote-debugging-port=0', ...args], {
    env: { DISPLAY: process.env['DISPLAY'], ...env },
  });
  const socket = await debuggerAddress(child);
  const list = new URL('/json/list', socket.replace('ws:', 'http:'));
  const until = Date.now() + PATIENCE;
  for (;;) {
    const pages = (await fetch(list)
      .then((answer) => answer.json())
      .catch(() => [])) as { type: string; url: string }[];
    if (pages.some((one) => one.type === 'page' && one.url.startsWith('marsad://desk/'))) break;
    if (Date.now() > until) throw new Error('the window did not open');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const browser = await chromium.connectOverCDP(socket);
  const page = browser.contexts().flatMap((context) => context.pages())[0];
  if (!page) throw new Error('no page to drive');
  return {
    page,
    pid: child.pid ?? 0,
    close: async () => {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      await gone;
      await browser.close().catch(() => undefined); // it went with its process
    },
  };
}

function writeSettings(profile: string, { uid, gid }: NormalUser): void {
  fs.mkdirSync(profile, { recursive: true });
  const file = path.join(profile, 'settings.json');
  if (!fs.existsSync(file)) {
    const bounds = { x: 0, y: 0, width: 1280, height: 800 };
    fs.writeFileSync(file, JSON.stringify({ settings: { language: 'en', theme: 'light' }, bounds }));
    fs.chownSync(file, uid, gid);
  }
  fs.chownSync(profile, uid, gid);
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(text);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code, signal) => {
      reject(new Error(`the program ended with ${String(code ?? signal)}:\n${text}`));
    });
  });
}
