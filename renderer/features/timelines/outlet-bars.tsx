// Stacked bars, one an outlet, that grow along the reading direction of the window.
import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarStackHorizontal } from '@visx/shape';
import { useLocalisation } from '../../i18n/i18n-context';
import { ChartMarks } from './chart-marks';
import type { ChartProps } from './chart-marks';
import { Legend, legendHeight, shortLabel } from './legend';
import { seriesFill } from './series-patterns';
import type { Column } from './stacked';

const ROW = 28;
const TOP = 6;
const NAMES = 150;
const END = 24;
const FOOT = 28;
const LONGEST_NAME = 22;

export function OutletBars(props: ChartProps) {
  const { stacked, width, keyLabel, seriesLabel } = props;
  const { formats } = useLocalisation();
  const { columns, series, highest } = stacked;
  const items = series.map(({ id, slot }) => ({ id, slot, label: seriesLabel(id) }));
  const plot = columns.length * ROW;
  const legendTop = TOP + plot + FOOT;
  const height = legendTop + legendHeight(items, width) + 4;
  return (
    <ChartMarks {...props} height={height} sideways>
      {({ idBase, isRtl, mark }) => {
        const [left, right] = isRtl ? [END, NAMES] : [NAMES, END];
        const inner = width - left - right;
        const along = scaleLinear<number>({
          domain: [0, Math.max(1, highest)],
          range: isRtl ? [inner, 0] : [0, inner],
          nice: true,
        });
        const down = scaleBand<string>({ domain: columns.map(({ key }) => key), range: [0, plot], padding: 0.3 });
        const ticks = along.ticks(Math.max(2, Math.floor(inner / 80))).filter(Number.isInteger);
        return (
          <>
            <Group left={left} top={TOP}>
              {ticks.map((tick) => (
                <line key={tick} x1={along(tick)} x2={along(tick)} y1={0} y2={plot} stroke="var(--rule)" />
              ))}
              <BarStackHorizontal<Column, string>
                data={[...columns]}
                keys={series.map(({ id }) => id)}
                value={(column, id) => column.counts[series.findIndex((each) => each.id === id)] ?? 0}
                y={(column) => column.key}
                xScale={along}
                yScale={down}
                color={() => ''}
              >
                {(stacks) =>
                  stacks.flatMap((stack) =>
                    stack.bars
                      .filter((bar) => bar.width !== 0)
                      .map((bar) =>
                        mark(
                          { column: bar.index, series: stack.index },
                          // A reversed range gives widths below nothing.
                          <rect
                            x={Math.min(bar.x, bar.x + bar.width)}
                            y={bar.y}
                            width={Math.abs(bar.width)}
                            height={bar.height}
                            fill={seriesFill(idBase, series[stack.index]?.slot ?? 0)}
                            stroke="var(--edge)"
                            strokeWidth={0.5}
                          />,
                        ),
                      ),
                  )
                }
              </BarStackHorizontal>
              {columns.map(({ key, total }) => (
                <g key={key} aria-hidden>
                  <text
                    x={isRtl ? inner + 8 : -8}
                    y={(down(key) ?? 0) + down.bandwidth() / 2}
                    dominantBaseline="central"
                    textAnchor={isRtl ? 'start' : 'end'}
                    fill="var(--ink)"
                    fontSize={12}
                  >
                    {shortLabel(keyLabel(key), LONGEST_NAME)}
                    <title>{keyLabel(key)}</title>
                  </text>
                  <text
                    x={along(total) + (isRtl ? -5 : 5)}
                    y={(down(key) ?? 0) + down.bandwidth() / 2}
                    dominantBaseline="central"
                    textAnchor={isRtl ? 'end' : 'start'}
                    fill="var(--ink-2)"
                    fontSize={11}
                  >
                    {formats.number(total)}
                  </text>
                </g>
              ))}
              <AxisBottom
                top={plot}
                scale={along}
                tickValues={ticks}
                tickFormat={(value) => formats.number(Number(value))}
                stroke="var(--ink-3)"
                tickStroke="var(--ink-3)"
                tickLength={5}
                tickLabelProps={{
                  fill: 'var(--ink-2)',
                  fontSize: 11,
                  fontFamily: 'var(--font-ui)',
                  textAnchor: 'middle',
                }}
              />
            </Group>
            <Legend items={items} idBase={idBase} width={width} isRtl={isRtl} top={legendTop} />
          </>
        );
      }}
    </ChartMarks>
  );
}
