// A colour and a pattern for each series: eight that can be told apart in grey and by those who see colours otherwise.
import { PatternCircles, PatternLines } from '@visx/pattern';
import type { ReactNode } from 'react';

/** At most so many series are drawn. */
export const MOST_SERIES = 8;

export function seriesFill(idBase: string, position: number): string {
  return `url(#${idBase}p${position % MOST_SERIES})`;
}

/** Goes into the `<svg>` whose marks are filled by `seriesFill` of the same `idBase`. */
export function SeriesPatterns({ idBase }: { readonly idBase: string }) {
  const lines = (
    at: number,
    orientation: ('diagonal' | 'diagonalRightToLeft' | 'horizontal' | 'vertical')[],
  ): ReactNode => (
    <PatternLines
      key={at}
      id={`${idBase}p${at}`}
      width={6}
      height={6}
      orientation={orientation}
      stroke="var(--pattern)"
      strokeWidth={1.2}
      background={colour(at)}
    />
  );
  const dots = (at: number, radius: number): ReactNode => (
    <PatternCircles
      key={at}
      id={`${idBase}p${at}`}
      width={6}
      height={6}
      radius={radius}
      fill="var(--pattern)"
      background={colour(at)}
      complement={radius < 1}
    />
  );
  return (
    <defs>
      <pattern id={`${idBase}p0`} width={6} height={6} patternUnits="userSpaceOnUse">
        <rect width={6} height={6} fill={colour(0)} />
      </pattern>
      {lines(1, ['diagonal'])}
      {dots(2, 1.2)}
      {lines(3, ['horizontal'])}
      {lines(4, ['diagonalRightToLeft'])}
      {lines(5, ['vertical'])}
      {lines(6, ['horizontal', 'vertical'])}
      {dots(7, 0.8)}
    </defs>
  );
}

function colour(position: number): string {
  return `var(--series-${position + 1})`;
}
