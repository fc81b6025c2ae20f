// The colours offered for tags: told apart by the common kinds of colour blindness, and seen on the light and the dark desk alike.
import type { TextKey } from '../../i18n/catalogue';

export interface TagColour {
  readonly value: string;
  readonly label: TextKey<'codebook'>;
}

/** Each keeps a contrast of at least 3 to 1 with both papers. */
export const tagColours: readonly TagColour[] = [
  { value: '#7a6a4f', label: 'colourBrown' },
  { value: '#c0503f', label: 'colourRed' },
  { value: '#b8661a', label: 'colourOrange' },
  { value: '#7d7a1f', label: 'colourOlive' },
  { value: '#3f8a4d', label: 'colourGreen' },
  { value: '#1f8580', label: 'colourTeal' },
  { value: '#3b7fb8', label: 'colourBlue' },
  { value: '#6a74c9', label: 'colourIndigo' },
  { value: '#9463b5', label: 'colourPurple' },
  { value: '#bb5590', label: 'colourPink' },
  { value: '#6d7c8a', label: 'colourSlate' },
  { value: '#7d7870', label: 'colourGrey' },
];

/** A colour that few tags have yet, so that new ones differ without a choice. */
export function freshColour(used: readonly string[]): string {
  const count = (colour: TagColour): number => used.filter((value) => value.toLowerCase() === colour.value).length;
  return tagColours.toSorted((a, b) => count(a) - count(b))[0]?.value ?? '#7a6a4f';
}
