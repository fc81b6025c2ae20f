// How near a text that was read comes to the text that was written.

export interface Likeness {
  /** Share of the written words that were read, letter for letter; order does not count. */
  readonly recall: number;
  /** Edit distance over the written text's length in characters, white space as one space; order counts. */
  readonly characterErrors: number;
}

export function likeness(written: string, read: string): Likeness {
  const [left, right] = [plain(written), plain(read)];
  return {
    recall: recall(left.split(' '), right.split(' ')),
    characterErrors: distance([...left], [...right]) / Math.max(1, [...left].length),
  };
}

/** Balance of words missed and words added, 1 where neither is; numbers don't count: lists are numbered in one text only. */
export function wordF1(written: string, read: string): number {
  const [left, right] = [wordsOf(written), wordsOf(read)];
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const found = recall(left, right) * left.length;
  return (2 * found) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}\p{M}]*/gu) ?? [];
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function recall(written: readonly string[], read: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of read) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of written) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found++;
  }
  return found / Math.max(1, written.length);
}

/** Levenshtein's, one row at a time. */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (char === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
