// Notices when a thread has had one article in hand for too long: it can't answer then, but what it shares can be looked at.
import type { ArticleInHand, ArticleWatch } from '../../core/model/article-watch';

export interface Patience {
  /** Looks in a row that may find the same article in hand. Looks are counted, for a machine that slept has lost time, not patience. */
  readonly looks: number;
  /** Milliseconds between two of them. */
  readonly every: number;
}

const HALF_A_MINUTE: Patience = { looks: 30, every: 1_000 };

/** Tells `stuck` once. Does not keep the process alive. */
export function watchArticles(
  watch: ArticleWatch,
  stuck: (article: ArticleInHand) => void,
  { looks, every }: Patience = HALF_A_MINUTE,
): { stop(): void } {
  let turn: bigint | null = null;
  let seen = 0;
  const timer = setInterval(() => {
    const inHand = watch.inHand();
    seen = inHand !== null && inHand.turn === turn ? seen + 1 : 0;
    turn = inHand?.turn ?? null;
    if (inHand === null || seen < looks) return;
    clearInterval(timer);
    stuck(inHand);
  }, every);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
