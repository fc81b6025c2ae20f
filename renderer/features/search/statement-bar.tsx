// Above the statements found: how many there are and in which order they stand. They have no relevance of their own.
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Select } from '../../ui/select';
import { useSearch } from './search-context';
import styles from './result-bar.module.css';

export type StatementOrder = 'newest' | 'oldest';

export function StatementBar({ total }: { readonly total: number | null }) {
  const t = useText('search');
  const statements = useText('statements');
  const { queryError } = useSearch();
  const sort = useDesk((desk) => desk.sort);
  const setSort = useDesk((desk) => desk.setSort);
  return (
    <div className={styles.bar}>
      <div className={styles.total}>
        <span className={styles.number} role="status">
          {queryError ? t('notUnderstood') : total === null ? '' : statements('total', { count: total })}
        </span>
      </div>
      <Select<StatementOrder>
        label={t('sort')}
        hideLabel
        plain
        value={sort === 'oldest' ? 'oldest' : 'newest'}
        onChange={setSort}
        choices={[
          { value: 'newest', label: t('sort_newest') },
          { value: 'oldest', label: t('sort_oldest') },
        ]}
      />
    </div>
  );
}
