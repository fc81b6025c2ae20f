// The two ways out: stdout for the answer alone, written no faster than it is read; stderr for whatever a person should know.
import { once } from 'node:events';

/** Thrown when the reader of our stdout has gone away (`| head`): nobody is left to answer. */
export class ReaderGone extends Error {}

export class Output {
  private gone = false;

  constructor(readonly json: boolean) {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.gone = true;
    });
  }

  /** @throws ReaderGone */
  async write(text: string): Promise<void> {
    if (this.gone) throw new ReaderGone();
    if (process.stdout.write(text)) return;
    await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => {
      this.gone = true; // the error listener above has looked at it
    });
  }

  /** A whole answer: the document with `--json`, else the lines. */
  async answer(document: unknown, lines: readonly string[]): Promise<void> {
    await this.write(this.json ? `${JSON.stringify(document)}\n` : lines.map((line) => `${line}\n`).join(''));
  }

  /** For a person, whatever happens on stdout. */
  note(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /** Resolves when everything has left for the reader. */
  async flushed(): Promise<void> {
    if (this.gone) return;
    await new Promise<void>((resolve) => {
      process.stdout.write('', () => {
        resolve();
      });
    });
  }
}
