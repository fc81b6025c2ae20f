// Where an imported file lies below `originals/`: by its own SHA-256, so that equal files are kept once and can be checked by name.

/** Path relative to `originals/`, with forward slashes: `ab/ab12…`. Two hex digits a folder keep folders small. */
export function originalPath(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256}`;
}
