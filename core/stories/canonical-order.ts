// The order in which articles count as earlier and later: by what they are, never by when or in which order they were imported.

export interface Orderable {
  readonly id: number;
  /** Milliseconds since the epoch; null when undated. */
  readonly instant: number | null;
  /** Code units of the body. */
  readonly length: number;
  /** Hash of title and body, in hexadecimal. */
  readonly textHash: string;
  readonly outlet: string | null;
}

/**
 * By publication instant, undated last. Of the same instant the longer text is first (what is contained in it was taken from
 * it), then by text and outlet. Only articles that differ in none of these fall back on their id.
 */
export function canonicalOrder(a: Orderable, b: Orderable): number {
  return (
    compareInstants(a.instant, b.instant) ||
    b.length - a.length ||
    compare(a.textHash, b.textHash) ||
    compare(a.outlet ?? '', b.outlet ?? '') ||
    a.id - b.id
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareInstants(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}
