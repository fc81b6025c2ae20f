// Turns a stream in any encoding into UTF-8, for readers that look for ASCII brackets and line ends in the bytes.
import { ReadingEnded } from './read-record';

/**
 * UTF-8 passes through untouched. UTF-16 and multi-byte pages, whose letters may hold bytes that look like ASCII, are rewritten.
 * @throws ReadingEnded BAD_ENCODING {encoding, offset}: there is no telling where the next character begins
 */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* chunks;
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let offset = 0;
  for await (const chunk of chunks) {
    yield Buffer.from(decodePart(decoder, chunk, encoding, offset), 'utf8');
    offset += chunk.length;
  }
  const rest = decodePart(decoder, undefined, encoding, offset);
  if (rest !== '') yield Buffer.from(rest, 'utf8');
}

function decodePart(decoder: TextDecoder, chunk: Uint8Array | undefined, encoding: string, offset: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new ReadingEnded('quarantined', 'BAD_ENCODING', { encoding, offset }, { cause: error });
  }
}

/** Whether lines of this encoding can be told from its bytes, so that a bad line can be left out alone. */
export function hasPlainLineEnds(encoding: string): boolean {
  return /^(utf-8|windows-125\d|windows-874|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/.test(encoding);
}

/** The stream behind its byte order mark. */
export async function* withoutMark(chunks: AsyncIterable<Uint8Array>, bom: number): AsyncGenerator<Uint8Array> {
  let left = bom;
  for await (const chunk of chunks) {
    yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}
