// Tells a person on stderr how far a long command is: one line that is written over on a terminal, now and then a line elsewhere.

const TERMINAL_PAUSE = 200;
const LOG_PAUSE = 5_000;

export class ProgressLine {
  private readonly terminal = process.stderr.isTTY;
  private last = Date.now() - TERMINAL_PAUSE;
  private shown = false;

  /** `text` is made only when it is time for it. */
  show(text: () => string): void {
    const now = Date.now();
    if (now - this.last < (this.terminal ? TERMINAL_PAUSE : LOG_PAUSE)) return;
    this.last = now;
    process.stderr.write(
      this.terminal ? `\r\u001b[2K${text().slice(0, (process.stderr.columns || 80) - 1)}` : `${text()}\n`,
    );
    this.shown = true;
  }

  /** Takes the line away, before something else is written. */
  clear(): void {
    if (this.terminal && this.shown) process.stderr.write('\r\u001b[2K');
    this.shown = false;
  }
}
