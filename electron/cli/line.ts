// Stored text on one line of a terminal: line ends become spaces, control characters and bidi controls cannot reach it.

/** For people only; `--json` always has the exact text. */
export function line(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
