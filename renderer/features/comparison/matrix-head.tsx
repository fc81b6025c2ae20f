// The heads of the columns: outlets in the order in which they first published, with when, how much and in which language.
import type { Comparison } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { zonesDiffer, zoneText } from '../../i18n/zone-text';
import { OutletName } from './outlet-name';
import styles from './matrix.module.css';

export function MatrixHead({ columns }: { readonly columns: Comparison['columns'] }) {
  const t = useText('comparison');
  const { formats } = useLocalisation();
  const withZone = zonesDiffer(columns.map(({ articles }) => articles[0]?.publishedAt ?? null));
  const when = (first: string | null): string => {
    if (first === null) return t('undated');
    const zone = withZone ? zoneText(first) : '';
    return zone === '' ? formats.shortDateTime(first) : `${formats.shortDateTime(first)} \u2066${zone}\u2069`;
  };
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          {t('claim')}
        </div>
        {columns.map(({ outlet, articles }, at) => {
          const first = articles[0]?.publishedAt ?? null;
          const languages = [...new Set(articles.map(({ language }) => language))];
          return (
            <div key={outlet} role="columnheader" aria-colindex={at + 2} className={styles.column}>
              <span className={styles.outlet}>
                <OutletName outlet={outlet} />
              </span>
              <span className={styles.columnFacts}>{when(first)}</span>
              <span className={styles.columnFacts}>
                {[
                  ...languages.map((code) => formats.languageName(code)),
                  ...(articles.length > 1 ? [t('articles', { count: articles.length })] : []),
                ].join(' · ')}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
