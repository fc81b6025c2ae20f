// Direction controls inside a text: shown as marks of one code unit each, so that offsets stay what they are.

/** ALM, LRM, RLM, the embeddings and overrides, the isolates. */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const ANY_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Replaced one for one by a mark without a direction of its own, so that a hidden control can neither hide nor reorder text. */
const MARK = '\u25E6';

/** The text as it is shown: as long as the raw one, code unit for code unit. */
export function visibleControls(text: string): string {
  return ANY_CONTROL.test(text) ? text.replace(CONTROLS, MARK) : text;
}
