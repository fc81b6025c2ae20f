// Stacked columns over time, which runs along the reading direction of the window.
import { AxisBottom, AxisLeft, AxisRight } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarStack } from '@visx/shape';
import { useLocalisation } from '../../i18n/i18n-context';
import { ChartMarks } from './chart-marks';
import type { ChartProps } from './chart-marks';
import { Legend, legendHeight } from './legend';
import { seriesFill } from './series-patterns';
import type { Column } from './stacked';
import { labelled } from './time-keys';
import styles from './timelines.module.css';

const PLOT = 200;
const TOP = 10;
/** Room for the numbers at the start of the reading direction, and a little at its end. */
const AXIS = 44;
const END = 14;
const FOOT = 30;
const LABEL_WIDTH = 88;
/** A column is never narrower than this: longer spans scroll. */
const NARROWEST = 5;
/** Nor wider: a single day is no wall. */
const WIDEST = 72;

export function TimeBars(props: ChartProps) {
  const { stacked, keyLabel, seriesLabel } = props;
  const { formats } = useLocalisation();
  const { columns, series, highest } = stacked;
  const width = Math.max(props.width, AXIS + END + columns.length * NARROWEST);
  const items = series.map(({ id, slot }) => ({ id, slot, label: seriesLabel(id) }));
  const legendTop = TOP + PLOT + FOOT;
  const height = legendTop + legendHeight(items, props.width) + 4;
  return (
    <ChartMarks {...props} width={width} height={height} sideways={false}>
      {({ idBase, isRtl, mark }) => {
        const [left, right] = isRtl ? [END, AXIS] : [AXIS, END];
        const inner = width - left - right;
        const along = scaleBand<string>({
          domain: columns.map(({ key }) => key),
          range: isRtl ? [inner, 0] : [0, inner],
          padding: columns.length > 60 ? 0.1 : 0.25,
        });
        const bar = Math.min(along.bandwidth(), WIDEST);
        const inset = (along.bandwidth() - bar) / 2;
        const up = scaleLinear<number>({ domain: [0, Math.max(1, highest)], range: [PLOT, 0], nice: true });
        const ticks = up.ticks(4).filter(Number.isInteger);
        const Numbers = isRtl ? AxisRight : AxisLeft;
        return (
          <>
            <Group left={left} top={TOP}>
              {ticks.map((tick) => (
                <line key={tick} x1={0} x2={inner} y1={up(tick)} y2={up(tick)} stroke="var(--rule)" />
              ))}
              <BarStack<Column, string>
                data={[...columns]}
                keys={series.map(({ id }) => id)}
                value={(column, id) => column.counts[series.findIndex((each) => each.id === id)] ?? 0}
                x={(column) => column.key}
                xScale={along}
                yScale={up}
                color={() => ''}
              >
                {(stacks) =>
                  stacks.flatMap((stack) =>
                    stack.bars
                      .filter(({ height: tall }) => tall > 0)
                      .map((part) =>
                        mark(
                          { column: part.index, series: stack.index },
                          <rect
                            x={part.x + inset}
                            y={part.y}
                            width={bar}
                            height={part.height}
                            fill={seriesFill(idBase, series[stack.index]?.slot ?? 0)}
                            stroke="var(--edge)"
                            strokeWidth={0.5}
                          />,
                        ),
                      ),
                  )
                }
              </BarStack>
              <Numbers
                left={isRtl ? inner : 0}
                scale={up}
                tickValues={ticks}
                tickFormat={(value) => formats.number(Number(value))}
                hideAxisLine
                hideTicks
                tickLabelProps={{
                  fill: 'var(--ink-2)',
                  fontSize: 11,
                  fontFamily: 'var(--font-ui)',
                  textAnchor: isRtl ? 'start' : 'end',
                  verticalAnchor: 'middle',
                  dx: isRtl ? 2 : -2,
                }}
              />
              <AxisBottom
                top={PLOT}
                scale={along}
                tickValues={labelled(columns.length, Math.floor(inner / LABEL_WIDTH)).map(
                  (at) => columns[at]?.key ?? '',
                )}
                tickFormat={keyLabel}
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
            <g className={styles.legend} transform={isRtl ? `translate(${width - props.width} 0)` : undefined}>
              <Legend items={items} idBase={idBase} width={props.width} isRtl={isRtl} top={legendTop} />
            </g>
          </>
        );
      }}
    </ChartMarks>
  );
}
