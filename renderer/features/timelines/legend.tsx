// Which colour and pattern is which series; drawn inside the picture, so that it is saved with it.
import { seriesFill } from './series-patterns';

export interface LegendItem {
  readonly id: string;
  readonly label: string;
}

export interface LegendProps {
  readonly items: readonly LegendItem[];
  readonly idBase: string;
  readonly width: number;
  readonly isRtl: boolean;
  readonly top: number;
}

const ROW = 20;
const BOX = 12;
const GAP = 16;
/** Wide enough for the letters of all three scripts at 12 px. */
const LETTER = 6.9;
const LONGEST = 26;

export function shortLabel(label: string, longest = LONGEST): string {
  const letters = [...label];
  return letters.length <= longest ? label : `${letters.slice(0, longest - 1).join('')}…`;
}

interface Placed extends LegendItem {
  readonly x: number;
  readonly row: number;
}

function place(items: readonly LegendItem[], width: number): readonly Placed[] {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const own = BOX + 6 + [...shortLabel(item.label)].length * LETTER;
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const placed = { ...item, x, row };
    x += own + GAP;
    return placed;
  });
}

export function legendHeight(items: readonly LegendItem[], width: number): number {
  return ((place(items, width).at(-1)?.row ?? -1) + 1) * ROW;
}

export function Legend({ items, idBase, width, isRtl, top }: LegendProps) {
  return (
    <g aria-hidden>
      {place(items, width).map(({ id, label, x, row }, at) => {
        const start = isRtl ? width - x : x;
        return (
          <g key={id} transform={`translate(0 ${top + row * ROW})`}>
            <rect
              x={isRtl ? start - BOX : start}
              y={2}
              width={BOX}
              height={BOX}
              fill={seriesFill(idBase, at)}
              stroke="var(--edge)"
              strokeWidth={0.5}
            />
            <text
              x={isRtl ? start - BOX - 6 : start + BOX + 6}
              y={12}
              textAnchor={isRtl ? 'end' : 'start'}
              fill="var(--ink)"
              fontSize={12}
            >
              {shortLabel(label)}
              <title>{label}</title>
            </text>
          </g>
        );
      })}
    </g>
  );
}
