// An address as a person reads it: Arabic and Hebrew paths in letters instead of percent signs. For the eye only.

/** The address itself where its percent signs are no valid UTF-8. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (error instanceof URIError) return url; // not UTF-8: as it was written
    throw error;
  }
}
