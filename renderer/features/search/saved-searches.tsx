// Searches that the analyst keeps: how much each finds, what came in since it was last looked through, and a way to say so.
import { CheckCheck, Trash2 } from 'lucide-react';
import type { CommandOutput } from '../../../core/contract/commands';
import type { SavedSearch } from '../../../core/contract/schema/search';
import { useCommand, useEdit } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { FailedReadLine } from '../../ui/failed-read';
import { IconButton } from '../../ui/icon-button';
import styles from './saved-searches.module.css';

export function SavedSearches() {
  const t = useText('search');
  const list = useCommand('savedSearches.list', {}, { tellsFailure: true });
  const searches = list.data ?? [];
  const counts = useCommand(
    'savedSearches.counts',
    {},
    { enabled: searches.length > 0, keepPrevious: true, tellsFailure: true },
  );
  const failed = [list, counts].find(({ error }) => error !== null);
  if (searches.length === 0 && !failed) return null;
  return (
    <section aria-label={t('savedSearches')} className={styles.section}>
      <h2 className={styles.title}>{t('savedSearches')}</h2>
      {failed?.error && (
        <FailedReadLine
          title={failed === list ? t('savedListFailed') : t('savedCountsFailed')}
          error={failed.error}
          onRetry={failed.refetch}
        />
      )}
      <ul className={styles.list}>
        {searches.map((search) => (
          <SavedSearchRow key={search.id} search={search} counts={counts.data?.find(({ id }) => id === search.id)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly search: SavedSearch;
  /** Undefined while they are being counted. */
  readonly counts: CommandOutput<'savedSearches.counts'>[number] | undefined;
}

function SavedSearchRow({ search, counts }: RowProps) {
  const t = useText('search');
  const { formats } = useLocalisation();
  const report = useReport();
  const setSearch = useDesk((desk) => desk.setSearch);
  const reviewed = useEdit('savedSearches.reviewed');
  const removal = useEdit('savedSearches.remove');
  const { id, name, query, filters, sort, reviewedArticle } = search;
  const fresh = counts?.fresh ?? 0;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} onClick={() => setSearch({ query, filters, sort })}>
        <BidiText>{name}</BidiText>
        <span className={styles.count}>
          {counts?.failed ? t('savedFailed') : counts && formats.number(counts.total)}
          {counts && !counts.failed && (
            <span className="visually-hidden">{t('savedTotal', { count: counts.total })}</span>
          )}
        </span>
      </button>
      {fresh > 0 && (
        <>
          <Button
            tone="link"
            aria-label={`${t('freshCount', { count: fresh })}: ${t('showFresh', { name })}`}
            onPress={() => setSearch({ query, filters: { ...filters, afterArticle: reviewedArticle }, sort })}
          >
            {t('freshCount', { count: fresh })}
          </Button>
          <IconButton
            label={t('markReviewed', { name })}
            onPress={() => reviewed.mutate({ id, newest: counts?.newest }, { onError: report.failed })}
          >
            <CheckCheck size={15} aria-hidden />
          </IconButton>
        </>
      )}
      <IconButton
        label={t('forgetSearch', { name })}
        onPress={() => removal.mutate({ id }, { onError: report.failed })}
      >
        <Trash2 size={14} aria-hidden />
      </IconButton>
    </li>
  );
}
