// Writes text in a legacy single-byte encoding, by asking the platform's decoder what each byte means.

/** Throws for a character that the encoding has not. */
export function encodeSingleByte(text: string, encoding: 'windows-1255' | 'windows-1256'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (char) => {
    const byte = bytes.get(char);
    if (byte === undefined) throw new Error(`${encoding} has no U+${char.codePointAt(0)?.toString(16) ?? ''}`);
    return byte;
  });
}
