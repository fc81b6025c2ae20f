// How long FTS5 has noted an article to be.

/** Words of title and body together. `lengths` holds both as SQLite writes numbers: seven bits a byte, the most significant first. */
export function rowLength(lengths: Buffer): number {
  let sum = 0;
  let value = 0;
  for (const byte of lengths) {
    value = value * 128 + (byte & 127);
    if (byte > 127) continue;
    sum += value;
    value = 0;
  }
  return sum;
}
