// How long and how large a parse may become before it is given up.

export interface ParseLimits {
  /** Milliseconds for a document of this many bytes. */
  readonly time: (bytes: number) => number;
  /** Resident memory of the page's process, in bytes. */
  readonly memory: number;
  /** Larger documents are not handed to the page at all. */
  readonly bytes: number;
}

const MEGABYTE = 1_000_000;

export const parseLimits: ParseLimits = {
  // Ten seconds and ten more a megabyte: real documents take under one; three minutes at most.
  time: (bytes) => Math.min(180_000, 10_000 + (bytes / MEGABYTE) * 10_000),
  memory: 1_200 * MEGABYTE,
  bytes: 200 * MEGABYTE,
};
