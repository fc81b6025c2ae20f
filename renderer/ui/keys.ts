// Keys by their place: under an Arabic or Hebrew layout the key marked J still is J.

/** The Latin letter in lower case on the key that was pressed, null for any other key. */
export function letterOf(event: { readonly code: string }): string | null {
  return /^Key[A-Z]$/.test(event.code) ? event.code.slice(3).toLowerCase() : null;
}

export function hasModifier(event: { readonly ctrlKey: boolean; readonly metaKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey;
}
