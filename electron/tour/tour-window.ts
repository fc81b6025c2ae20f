// The tour's hands and eyes: keys into the real window, pictures of what it shows.
import type { BrowserWindow } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tell } from '../ipc';

const LONGEST_WAIT = 20_000;

export class TourWindow {
  constructor(
    private readonly window: BrowserWindow,
    private readonly out: string,
  ) {}

  async picture(name: string): Promise<void> {
    await this.settled();
    const image = await this.window.webContents.capturePage();
    fs.writeFileSync(path.join(this.out, `${name}.png`), image.toPNG());
  }

  /** Waits until the window has nothing left to fetch and has painted. */
  async settled(): Promise<void> {
    await this.until(`!document.querySelector('[aria-busy="true"]') && document.fonts.status === 'loaded'`);
    await pause(350);
    await this.window.webContents.executeJavaScript(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))',
    );
  }

  async search(query: string): Promise<void> {
    tell(this.window.webContents, 'menu.command', { command: 'search' });
    await this.until(`document.activeElement?.getAttribute('type') === 'search'`);
    await this.window.webContents.insertText(query);
    await this.settled();
  }

  async openFirstResult(): Promise<void> {
    this.key('Enter'); // from the box to the list
    await this.until(`document.activeElement?.getAttribute('type') !== 'search'`);
    this.key('Enter');
    await this.until(`document.querySelector('[role="document"], [role="textbox"][aria-readonly="true"]') !== null`);
    await this.settled();
  }

  private key(keyCode: string): void {
    const { webContents } = this.window;
    webContents.focus();
    for (const type of ['rawKeyDown', 'char', 'keyUp'] as const) webContents.sendInputEvent({ type, keyCode });
  }

  private async until(condition: string): Promise<void> {
    const end = Date.now() + LONGEST_WAIT;
    for (;;) {
      if ((await this.window.webContents.executeJavaScript(`Boolean(${condition})`)) === true) return;
      if (Date.now() > end) throw new Error(`the window did not come to: ${condition}`);
      await pause(50);
    }
  }
}
