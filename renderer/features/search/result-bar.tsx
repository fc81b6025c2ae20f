// Above the hits: how many there are, how the query was understood, in which order they stand; or what to do with the chosen ones.
import { BookmarkPlus, Check, CircleDot, Ban, RotateCcw, Trash2, X } from 'lucide-react';
import type { SortOrder } from '../../../core/contract/schema/search';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { useSearch } from './search-context';
import { useArticleActions } from '../../state/use-article-actions';
import styles from './result-bar.module.css';

export function ResultBar() {
  const marked = useDesk((desk) => desk.marked);
  return marked.size > 0 ? <MarkedBar ids={[...marked]} /> : <TotalBar />;
}

function TotalBar() {
  const t = useText('search');
  const { answer, queryError, failure } = useSearch();
  const sort = useDesk((desk) => desk.sort);
  const setSort = useDesk((desk) => desk.setSort);
  const openDialog = useDesk((desk) => desk.openDialog);
  const shows = answer !== null && !queryError && !failure;
  return (
    <div className={styles.bar}>
      <div className={styles.total}>
        <span className={styles.number} role="status">
          {queryError ? t('notUnderstood') : shows ? t('total', { count: answer.total }) : ''}
        </span>
      </div>
      <Select<SortOrder>
        label={t('sort')}
        hideLabel
        plain
        value={sort}
        onChange={setSort}
        choices={[
          { value: 'relevance', label: t('sort_relevance') },
          { value: 'newest', label: t('sort_newest') },
          { value: 'oldest', label: t('sort_oldest') },
        ]}
      />
      <IconButton label={t('saveSearch')} onPress={() => openDialog('save-search', {})}>
        <BookmarkPlus size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

function MarkedBar({ ids }: { readonly ids: readonly number[] }) {
  const t = useText('search');
  const common = useText('common');
  const actions = useArticleActions();
  const setMarked = useDesk((desk) => desk.setMarked);
  const inTrash = useDesk((desk) => desk.filters.trash);
  return (
    <div className={classes(styles.bar, styles.marked)}>
      <span className={styles.total} role="status">
        <span className={styles.number}>{t('marked', { count: ids.length })}</span>
      </span>
      <IconButton label={common('state_unread')} shortcut="U" onPress={() => actions.setState(ids, 'unread')}>
        <CircleDot size={15} aria-hidden />
      </IconButton>
      <IconButton label={common('state_reviewed')} shortcut="R" onPress={() => actions.setState(ids, 'reviewed')}>
        <Check size={15} aria-hidden />
      </IconButton>
      <IconButton label={common('state_irrelevant')} shortcut="I" onPress={() => actions.setState(ids, 'irrelevant')}>
        <Ban size={15} aria-hidden />
      </IconButton>
      {inTrash ? (
        <IconButton label={common('restore')} onPress={() => actions.restore(ids)}>
          <RotateCcw size={15} aria-hidden />
        </IconButton>
      ) : (
        <IconButton label={common('toTrash')} shortcut="Del" onPress={() => actions.trash(ids)}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      )}
      <IconButton label={t('unmark')} shortcut="Esc" onPress={() => setMarked(new Set())}>
        <X size={15} aria-hidden />
      </IconButton>
    </div>
  );
}
