// A stretch of a body: half-open, UTF-16 code units of the raw text.
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
