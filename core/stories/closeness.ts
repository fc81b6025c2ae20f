// How close an article is to the earlier one whose text it reuses most.
import type { Closeness } from '../contract/schema/stories';

/** From this share of its text on, an article is a copy. */
const WIRE = 0.6;
/** From this share on it reuses text; below, shared words are quotations and set phrases. */
const REWRITE = 0.15;

/** `reuse`: the share of the article's text that stands in the earlier one, 0 to 1. */
export function closenessOf(reuse: number): Closeness {
  if (reuse >= WIRE) return 'wire';
  return reuse >= REWRITE ? 'rewrite' : 'related';
}

/** Below this estimate an article is not compared with another one in full. */
export const WORTH_COMPARING = REWRITE / 2;
