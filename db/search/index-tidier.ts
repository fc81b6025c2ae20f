// What a large import leaves to be tidied: the index merged, columns saved. Done between calls, or at the latest when the archive is closed.
import type { Connection } from '../archive/connection';
import { mergeStep } from './merge-index';
import { saveBlocks } from './save-blocks';

/** How long a close may take for it, in milliseconds; what remains is merged after the next import. */
const CLOSING_TIME = 4_000;

/** Changes no answer: what it makes is derived, and each step is a transaction of its own, so that a kill loses nothing. */
export class IndexTidier {
  private state: 'tidy' | 'untouched' | 'merging' = 'tidy';
  private paused = false;
  private scheduled = false;

  /** @param failed is told why it was given up; nothing else comes of that */
  constructor(
    private readonly db: Connection,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** An import begins: the writer's time is the import's. */
  pause(): void {
    this.paused = true;
  }

  /** An import is over; `large` says that it left much. */
  resume(large: boolean): void {
    this.paused = false;
    if (large) this.state = 'untouched';
    this.schedule();
  }

  /** Does what is left. To be called before the database is closed. */
  complete(): void {
    const until = performance.now() + CLOSING_TIME;
    while (this.state !== 'tidy' && performance.now() < until) this.step();
  }

  private schedule(): void {
    if (this.scheduled || this.state === 'tidy') return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      if (this.paused || !this.db.open) return;
      this.step();
      this.schedule();
    });
  }

  private step(): void {
    try {
      const merged = mergeStep(this.db, this.state === 'untouched');
      this.state = 'merging';
      if (!merged) return;
      this.state = 'tidy';
      saveBlocks(this.db);
    } catch (error) {
      this.state = 'tidy';
      this.failed(error);
    }
  }
}
