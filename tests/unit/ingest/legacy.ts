// Writes text in a one-byte code page, for tests: the platform only decodes them.

/** @throws when a character is not in the page */
export function encodeLegacy(text: string, page: string): Uint8Array {
  const decoder = new TextDecoder(page);
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${page} has no ${letter}`);
    return byte;
  });
}
