// The colours offered for tags: seen on the light and the dark desk alike, each with a contrast of at least 3 to 1 to both papers.

export const tagPalette = [
  '#7a6a4f',
  '#c0503f',
  '#b8661a',
  '#7d7a1f',
  '#3f8a4d',
  '#1f8580',
  '#3b7fb8',
  '#6a74c9',
  '#9463b5',
  '#bb5590',
  '#6d7c8a',
  '#7d7870',
] as const;

/** The colour that the fewest tags have, so that new ones differ without a choice. */
export function freshColour(used: readonly string[]): string {
  const count = (colour: string): number => used.filter((value) => value.toLowerCase() === colour).length;
  return tagPalette.toSorted((a, b) => count(a) - count(b))[0] ?? tagPalette[0];
}
