// Which colour and pattern is which series; drawn inside the picture, so that it is saved with it.
import { seriesFill } from './series-patterns';

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  /** Of its colour and pattern. */
  readonly slot: number;
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
const LONGEST = 26;

export function shortLabel(label: string, longest = LONGEST): string {
  const letters = [...label];
  return letters.length <= longest ? label : `${letters.slice(0, longest - 1).join('')}…`;
}

const pen = document.createElement('canvas').getContext('2d');

/** At 12 px, in the font of the window. */
function textWidth(text: string): number {
  if (!pen) return text.length * 7;
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

interface Placed extends LegendItem {
  readonly x: number;
  readonly row: number;
}

function place(items: readonly LegendItem[], width: number): readonly Placed[] {
  let [x, row] = [0, 0];
  return items.map((item) => {
    const own = BOX + 6 + textWidth(shortLabel(item.label));
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
      {place(items, width).map(({ id, label, slot, x, row }) => {
        const start = isRtl ? width - x : x;
        return (
          <g key={id} transform={`translate(0 ${top + row * ROW})`}>
            <rect
              x={isRtl ? start - BOX : start}
              y={2}
              width={BOX}
              height={BOX}
              fill={seriesFill(idBase, slot)}
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
