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

  /** From anywhere to the comparison of the newest story, by the keys of the desk. */
  async compareFirstStory(): Promise<void> {
    this.key('2', ['control']);
    await this.until(`document.activeElement?.getAttribute('role') === 'listbox'`);
    await this.until(`document.querySelector('[role="listbox"] [role="option"]') !== null`);
    this.key('Home');
    await this.settled();
    await this.picture('07-story');
    this.key('c');
    await this.until(`document.querySelector('[role="grid"] p[lang]') !== null`);
    await this.settled();
  }

  /** `modifiers` make a shortcut, which writes no character. */
  private key(keyCode: string, modifiers: readonly 'control'[] = []): void {
    const { webContents } = this.window;
    webContents.focus();
    const types =
      modifiers.length > 0 ? (['rawKeyDown', 'keyUp'] as const) : (['rawKeyDown', 'char', 'keyUp'] as const);
    for (const type of types) webContents.sendInputEvent({ type, keyCode, modifiers: [...modifiers] });
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
