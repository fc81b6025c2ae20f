// The frame of a picture: its title, picture or table, what the mark at hand counts, and saving it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { ImageDown, Table2, ChartNoAxesColumn } from 'lucide-react';
import { useText } from '../../i18n/use-text';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu';
import { classes } from '../../ui/classes';
import type { ChartProps } from './chart-marks';
import type { MarkAt } from './chart-cursor';
import { CountsTable } from './counts-table';
import type { Stacked } from './stacked';
import { useSavePicture } from './use-save-picture';
import styles from './timelines.module.css';

export interface FigureProps {
  readonly title: string;
  readonly hint: string;
  readonly keyHead: string;
  /** Null while the numbers are under way. */
  readonly stacked: Stacked | null;
  readonly chart: ComponentType<ChartProps>;
  readonly keyLabel: (key: string) => string;
  readonly seriesLabel: (id: string) => string;
  readonly onChoose: (mark: MarkAt) => void;
  /** Further choices beside the title. */
  readonly controls?: ReactNode;
  readonly empty: { readonly title: string; readonly text: string };
}

export function Figure(props: FigureProps) {
  const { title, hint, keyHead, stacked, chart: Chart, keyLabel, seriesLabel, onChoose, controls, empty } = props;
  const t = useText('timelines');
  const [asTable, setAsTable] = useState(false);
  const [pointed, setPointed] = useState<MarkAt | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const savePicture = useSavePicture();
  const markLabel = useCallback(
    ({ column, series }: MarkAt): string => {
      const [at, which] = [stacked?.columns[column], stacked?.series[series]];
      if (!at || !which) return '';
      return t('mark', { key: keyLabel(at.key), series: seriesLabel(which.id), count: at.counts[series] ?? 0 });
    },
    [stacked, t, keyLabel, seriesLabel],
  );
  const isEmpty = stacked?.total === 0;
  const save = (format: 'svg' | 'png'): void => {
    if (svg.current) savePicture(svg.current, title, format);
  };
  return (
    <section className={styles.figure} aria-label={title}>
      <div className={styles.figureHead}>
        <div className={styles.titles}>
          <h2 className={styles.figureTitle}>{title}</h2>
          <p className={styles.hint}>{hint}</p>
        </div>
        {controls}
        <IconButton label={asTable ? t('chart') : t('table')} isDisabled={isEmpty} onPress={() => setAsTable(!asTable)}>
          {asTable ? <ChartNoAxesColumn size={16} aria-hidden /> : <Table2 size={16} aria-hidden />}
        </IconButton>
        <MenuTrigger>
          <IconButton label={t('save')} isDisabled={isEmpty || asTable}>
            <ImageDown size={16} aria-hidden />
          </IconButton>
          <Menu label={t('save')}>
            <MenuItem id="svg" label={t('saveSvg')} onAction={() => save('svg')} />
            <MenuItem id="png" label={t('savePng')} onAction={() => save('png')} />
          </Menu>
        </MenuTrigger>
      </div>
      <div ref={box} className={styles.plotBox}>
        {isEmpty ? (
          <EmptyState title={empty.title} text={empty.text} />
        ) : (
          stacked &&
          width > 0 &&
          (asTable ? (
            <CountsTable
              caption={title}
              keyHead={keyHead}
              stacked={stacked}
              keyLabel={keyLabel}
              seriesLabel={seriesLabel}
            />
          ) : (
            <>
              <div className={styles.plot}>
                <Chart
                  label={title}
                  stacked={stacked}
                  width={width}
                  keyLabel={keyLabel}
                  seriesLabel={seriesLabel}
                  markLabel={markLabel}
                  onChoose={onChoose}
                  onPoint={setPointed}
                  svgRef={svg}
                />
              </div>
              <p className={classes(styles.pointed, !pointed && styles.keysHint)}>
                {pointed ? markLabel(pointed) : t('openHint')}
              </p>
            </>
          ))
        )}
      </div>
    </section>
  );
}

function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
