// The same numbers as the picture, as a table: what a screen reader reads, and what one copies.
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import type { Stacked } from './stacked';
import styles from './timelines.module.css';

export interface CountsTableProps {
  readonly caption: string;
  readonly keyHead: string;
  readonly stacked: Stacked;
  readonly keyLabel: (key: string) => string;
  readonly seriesLabel: (id: string) => string;
}

/** Keys that count nothing are left out. */
export function CountsTable({ caption, keyHead, stacked, keyLabel, seriesLabel }: CountsTableProps) {
  const t = useText('timelines');
  const { formats } = useLocalisation();
  const { series, columns, total } = stacked;
  const sums = series.map((_, at) => columns.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  return (
    <div className={styles.tableBox} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{keyHead}</th>
            {series.map(({ id }) => (
              <th key={id} scope="col">
                <BidiText>{seriesLabel(id)}</BidiText>
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter((column) => column.total > 0)
            .map((column) => (
              <tr key={column.key}>
                <th scope="row">
                  <BidiText>{keyLabel(column.key)}</BidiText>
                </th>
                {column.counts.map((count, at) => (
                  <td key={series[at]?.id}>{count === 0 ? '' : formats.number(count)}</td>
                ))}
                <td>{formats.number(column.total)}</td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            {sums.map((sum, at) => (
              <td key={series[at]?.id}>{formats.number(sum)}</td>
            ))}
            <td>{formats.number(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
