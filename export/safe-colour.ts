// A tag colour goes into style sheets and XML, so nothing but a hash and six hex digits does.
import { NEUTRAL_COLOUR } from '../core/export/colour';

/** The colour itself, or a neutral grey for anything that is not `#rrggbb`. */
export function safeColour(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? colour : NEUTRAL_COLOUR;
}
