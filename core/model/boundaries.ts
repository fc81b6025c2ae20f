// Where the sentences and paragraphs of a body begin, packed for storage.

/** Varint of (gap << 1 | startsParagraph) for every sentence start. */
export function encodeBoundaries(sentenceStarts: Uint32Array, paragraphStarts: Uint32Array): Uint8Array {
  const out: number[] = [];
  let previous = 0;
  let p = 0;
  for (const start of sentenceStarts) {
    const startsParagraph = p < paragraphStarts.length && paragraphStarts[p] === start;
    if (startsParagraph) p++;
    let value = (start - previous) * 2 + (startsParagraph ? 1 : 0);
    previous = start;
    while (value > 127) {
      out.push((value & 127) | 128);
      value >>>= 7;
    }
    out.push(value);
  }
  return Uint8Array.from(out);
}

/** The inverse of `encodeBoundaries`. */
export function decodeBoundaries(packed: Uint8Array): { sentenceStarts: Uint32Array; paragraphStarts: Uint32Array } {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  let at = 0;
  let position = 0;
  while (at < packed.length) {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = packed[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    position += value >>> 1;
    sentences.push(position);
    if (value & 1) paragraphs.push(position);
  }
  return { sentenceStarts: Uint32Array.from(sentences), paragraphStarts: Uint32Array.from(paragraphs) };
}
