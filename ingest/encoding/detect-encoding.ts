// Tells how the bytes of a text file spell its characters: byte order marks, UTF-8, UTF-16, or a legacy code page.
import { isUtf8 } from 'node:buffer';
import { likeness } from './letter-frequencies';
import { wholeCharacters } from './utf8';

/** `name` is a WHATWG label; `bom` the length of the byte order mark. */
export type Detected =
  | { readonly kind: 'text'; readonly name: string; readonly bom: number }
  /** Not text at all. */
  | { readonly kind: 'binary' }
  /** Text, but in no encoding that we can tell or decode. */
  | { readonly kind: 'unknown'; readonly guess: string };

/** Above this share of control characters a file is no text (random bytes have 11 %). */
const MAX_CONTROL_SHARE = 0.01;
/** A file of UTF-8 with some broken lines remains UTF-8; in legacy pages under 5 % of the bytes form UTF-8 by chance. */
const MIN_UTF8_SHARE = 0.3;
const MIN_LIKENESS = -4;
/** A few letters stray further from the mean: this over the root of their number is let pass. */
const SHORT_TEXT_SLACK = 1.5;
const MAX_TOUCHING_LATIN = 0.1;
const MIN_CONFIDENCE = 0.3;
/** Characters beyond ASCII that the detectors look at. */
const LEGACY_SAMPLE = 32 * 1024;

const CANDIDATES = [
  { name: 'windows-1256', script: 'arabic' },
  { name: 'windows-1255', script: 'hebrew' },
  { name: 'iso-8859-6', script: 'arabic' },
] as const;

/** jschardet's names that the platform's decoder knows otherwise. */
const LABELS: Readonly<Record<string, string>> = {
  cp949: 'euc-kr',
  maccyrillic: 'x-mac-cyrillic',
  ascii: 'utf-8',
  'utf-8-sig': 'utf-8',
};

/** Looks at the first bytes of a file; `sample` may end within a character. */
export async function detectEncoding(sample: Uint8Array): Promise<Detected> {
  const marked = byMark(sample);
  if (marked) return marked;
  const wide = unmarkedUtf16(sample);
  if (wide) return { kind: 'text', name: wide, bom: 0 };
  if (controlShare(sample) > MAX_CONTROL_SHARE) return { kind: 'binary' };
  const whole = wholeCharacters(sample);
  if (isUtf8(whole) || utf8Share(whole) >= MIN_UTF8_SHARE) return { kind: 'text', name: 'utf-8', bom: 0 };
  return byLetters(nonAsciiPart(sample));
}

function byMark(bytes: Uint8Array): Detected | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { kind: 'text', name: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length >= 8)
    return { kind: 'unknown', guess: 'utf-32le' };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { kind: 'unknown', guess: 'utf-32be' };
  if (a === 0xff && b === 0xfe) return { kind: 'text', name: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { kind: 'text', name: 'utf-16be', bom: 2 };
  return null;
}

/** UTF-16 of Latin, Arabic or Hebrew text: nearly every pair of bytes, in one of the two orders, is a letter of those blocks. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const units = Math.min(bytes.length >> 1, 4096);
  if (units < 4) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i < units; i++) {
    const first = bytes[i * 2] ?? 0;
    const second = bytes[i * 2 + 1] ?? 0;
    if (isPressUnit(second, first)) little++;
    if (isPressUnit(first, second)) big++;
  }
  if (little > units * 0.95 && little > big) return 'utf-16le';
  if (big > units * 0.95 && big > little) return 'utf-16be';
  return null;
}

function isPressUnit(high: number, low: number): boolean {
  if (high === 0) return low >= 0x20 || low === 9 || low === 10 || low === 13;
  return high === 1 || high === 5 || high === 6 || high === 0x20 || high === 0xfe || high === 0xfb;
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 32 ? byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27 : byte === 127) controls++;
  }
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** Of the bytes beyond ASCII, the share that stands in valid sequences. */
function utf8Share(bytes: Uint8Array): number {
  let high = 0;
  let valid = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    high++;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    if (more === 0 || !isUtf8(bytes.subarray(i, i + more + 1))) continue;
    high += more;
    valid += more + 1;
    i += more;
  }
  return high === 0 ? 1 : valid / high;
}

async function byLetters(bytes: Uint8Array): Promise<Detected> {
  let best: { name: string; score: number } | null = null;
  for (const { name, script } of CANDIDATES) {
    const text = decodeExactly(bytes, name);
    if (text === null) continue;
    const { score, touchingLatin, count } = likeness(text, script);
    if (
      score >= MIN_LIKENESS - SHORT_TEXT_SLACK / Math.sqrt(count) &&
      touchingLatin <= MAX_TOUCHING_LATIN &&
      score > (best?.score ?? -Infinity)
    )
      best = { name, score };
  }
  if (best) return { kind: 'text', name: best.name, bom: 0 };
  // a megabyte of tables that nearly no import needs
  const { detect } = await import('jschardet');
  const guess = detect(bytes);
  const name = guess.encoding === null ? '' : guess.encoding.toLowerCase();
  const label = LABELS[name] ?? name;
  if (
    label !== '' &&
    label !== 'utf-8' &&
    (guess.confidence ?? 0) >= MIN_CONFIDENCE &&
    decodeExactly(bytes, label) !== null
  ) {
    return { kind: 'text', name: label, bom: 0 };
  }
  return { kind: 'unknown', guess: name };
}

function decodeExactly(bytes: Uint8Array, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // these bytes are not of that page, or the platform does not know it: the next candidate is tried
  }
}

/** The lines with bytes beyond ASCII, until enough of those have been seen: the rest of a file says nothing about its page. */
function nonAsciiPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = first <= 0 ? 0 : bytes.lastIndexOf(10, first) + 1;
  const end = bytes.indexOf(10, from + LEGACY_SAMPLE);
  return bytes.subarray(from, end < 0 ? bytes.length : end);
}
