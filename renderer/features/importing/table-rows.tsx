// The first rows of a table as they stand in the file.
import type { TablePreview } from '../../../core/contract/schema/ledger';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import styles from './importing.module.css';

const ROWS = 5;
const CELL_UNITS = 120;

export function TableRows({ preview }: { readonly preview: TablePreview }) {
  const t = useText('importing');
  return (
    <details className={styles.preview}>
      <summary>{t('mapPreview')}</summary>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('mapPreview')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {preview.columns.map((column) => (
                <th key={column} scope="col">
                  <BidiText>{column}</BidiText>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.rows.slice(0, ROWS).map((row, at) => (
              <tr key={at}>
                {preview.columns.map((column, index) => (
                  <td key={column}>
                    <BidiText>{(row[index] ?? '').slice(0, CELL_UNITS)}</BidiText>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
