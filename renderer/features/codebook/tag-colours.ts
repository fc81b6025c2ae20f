// The names of the colours offered for tags.
import { tagPalette } from '../../../core/codebook/tag-palette';
import type { TextKey } from '../../i18n/catalogue';

export interface TagColour {
  readonly value: string;
  readonly label: TextKey<'codebook'>;
}

const labels = [
  'colourBrown',
  'colourRed',
  'colourOrange',
  'colourOlive',
  'colourGreen',
  'colourTeal',
  'colourBlue',
  'colourIndigo',
  'colourPurple',
  'colourPink',
  'colourSlate',
  'colourGrey',
] as const satisfies readonly TextKey<'codebook'>[];

export const tagColours: readonly TagColour[] = tagPalette.map((value, at) => ({
  value,
  label: labels[at] ?? 'colour',
}));
