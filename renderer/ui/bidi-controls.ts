// Direction controls inside a text: shown as marks of one code unit each, so that offsets stay what they are.

/** Embeddings, overrides and isolates. LRM, RLM and ALM stay: they are ordinary spelling and reorder nothing around them. */
const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const ANY_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/** Has no direction of its own: a hidden control can neither hide nor reorder text. */
const MARK = '\u25E6';

/** The text as it is shown: as long as the raw one, code unit for code unit. */
export function visibleControls(text: string): string {
  return ANY_CONTROL.test(text) ? text.replace(CONTROLS, MARK) : text;
}
