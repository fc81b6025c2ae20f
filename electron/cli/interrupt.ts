// Ctrl-C: the first asks for a clean end, one that comes later insists.

/** A signal that reaches us twice at once (from the terminal and from whoever started us) counts once. */
const SAME = 1_000;

export function onInterrupt(cancel: () => void): { stop(): void } {
  let first = 0;
  const listener = (): void => {
    const now = Date.now();
    if (first === 0) {
      first = now;
      cancel();
    } else if (now - first > SAME) process.exit(2);
  };
  process.on('SIGINT', listener);
  process.on('SIGTERM', listener);
  return {
    stop() {
      process.off('SIGINT', listener);
      process.off('SIGTERM', listener);
    },
  };
}
