// Lets a long check give its thread back for a moment.
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work between two pauses. */
const STINT = 20;

/** A function to await between steps: it pauses only when enough time has passed. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STINT) return;
    await setImmediate();
    since = performance.now();
  };
}
