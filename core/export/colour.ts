// The colour of a tag whose own is not known.

/** Grey: tells that nobody chose it. */
export const NEUTRAL_COLOUR = '#808080';
