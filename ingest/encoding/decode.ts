// Bytes to text, exactly or not at all: a place that does not decode is named, never replaced.
import { isUtf8 } from 'node:buffer';
import { firstInvalidUtf8 } from './utf8';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  /** `at` is the offset of the first bad byte, or -1 where the decoder does not tell. */
  | { readonly ok: false; readonly at: number };

export interface Decoder {
  readonly name: string;
  /** Bytes of a code unit: line ends are looked for at multiples of it. */
  readonly unit: 1 | 2;
  decode(bytes: Uint8Array): Decoded;
}

/** A decoder for whole pieces (lines, files); `name` is a WHATWG label the platform knows. */
export function decoderFor(name: string): Decoder {
  if (name === 'utf-8') return { name, unit: 1, decode: decodeUtf8 };
  const decoder = new TextDecoder(name, { fatal: true, ignoreBOM: true });
  return {
    name,
    unit: name.startsWith('utf-16') ? 2 : 1,
    decode(bytes) {
      try {
        return { ok: true, text: decoder.decode(bytes) };
      } catch {
        return { ok: false, at: firstBadByte(bytes, name) };
      }
    },
  };
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  if (!isUtf8(bytes)) return { ok: false, at: firstInvalidUtf8(bytes) };
  return { ok: true, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}

/** Longest piece that is searched for its bad byte; beyond it the piece alone is named. */
const SEARCHED = 4 * 1024 * 1024;

function firstBadByte(bytes: Uint8Array, name: string): number {
  if (bytes.length > SEARCHED) return -1;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsStart(bytes.subarray(0, middle), name)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether the bytes can begin a text: an unfinished character at the end is no mistake. */
function decodesAsStart(bytes: Uint8Array, name: string): boolean {
  try {
    new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
