// The characters of an HTML file: byte order mark, then what the page declares, then what its reader was told, then what its bytes say.
import { likeness } from '../../encoding/letter-frequencies';
import { DocumentRefusal } from '../refusal';

/** Browsers look for a declaration in the first kilobyte; saved pages often hold a longer comment first. */
const DECLARED_WITHIN = 4096;

/** Tried where nothing is declared; West European is what remains. */
const GUESSES = [
  { label: 'windows-1256', script: 'arabic' },
  { label: 'windows-1255', script: 'hebrew' },
] as const;
const LEAST_LIKENESS = -4.5;
const SAMPLE = 200_000;

/** Share of undecodable characters above which the text is not worth storing. */
const MOST_BROKEN = 0.02;

/**
 * Decodes `bytes`. A declaration is not believed where the bytes are valid UTF-8 with characters beyond ASCII, or where it
 * says UTF-8 and they are not. Throws `DocumentRefusal`: EMPTY_FILE, NOT_A_TEXT_FILE, BAD_ENCODING.
 */
export function decodeHtml(bytes: Uint8Array, hint: string | null): string {
  if (bytes.length === 0) throw new DocumentRefusal('rejected', 'EMPTY_FILE');
  const marked = byteOrderMark(bytes);
  if (marked) return checked(new TextDecoder(marked).decode(bytes), marked);
  if (looksBinary(bytes)) throw new DocumentRefusal('rejected', 'NOT_A_TEXT_FILE');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) {
    const escaped = labelOf(declaredCharset(bytes)) ?? labelOf(hint);
    // ISO-2022 and UTF-7-like sets are ASCII bytes throughout.
    return escaped?.startsWith('iso-2022') ? new TextDecoder(escaped).decode(bytes) : utf8;
  }
  const declared = [labelOf(declaredCharset(bytes)), labelOf(hint)].find(
    (label) => label !== null && label !== 'utf-8',
  );
  const label = declared ?? (mostlyUtf8(bytes) ? 'utf-8' : guess(bytes));
  return checked(new TextDecoder(label).decode(bytes), label);
}

/** The `charset` of the first meta declaration, as written. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const match =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([a-z0-9_:.+-]+)/i.exec(head) ??
    /<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(head);
  return match?.[1] ?? null;
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** The name that `TextDecoder` knows the set by, null for an unknown one. A page can't declare UTF-16 in ASCII bytes. */
function labelOf(charset: string | null): string | null {
  if (charset === null) return null;
  try {
    const label = new TextDecoder(charset.trim()).encoding;
    return label.startsWith('utf-16') ? 'utf-8' : label;
  } catch {
    return null; // a set nobody knows: as good as none declared
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let strange = 0;
  for (const byte of head) {
    if (byte === 0) strange += 8;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) strange++;
  }
  return strange > head.length / 50;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null; // not UTF-8
  }
}

/** UTF-8 with a few damaged bytes: lead and continuation bytes still pair up nearly everywhere. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = text.length - text.replace(/[^\u0000-\u007f]+/g, '').length;
  return broken < beyondAscii / 10;
}

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  let best: { label: string; score: number } = { label: 'windows-1252', score: LEAST_LIKENESS };
  for (const { label, script } of GUESSES) {
    const found = likeness(new TextDecoder(label).decode(sample), script);
    if (found.count > 0 && found.touchingLatin < 0.1 && found.score > best.score) best = { label, score: found.score };
  }
  return best.label;
}

function checked(text: string, charset: string): string {
  const broken = text.split('\ufffd').length - 1;
  if (broken > 3 && broken > text.length * MOST_BROKEN) {
    throw new DocumentRefusal('quarantined', 'BAD_ENCODING', { charset });
  }
  return text;
}
