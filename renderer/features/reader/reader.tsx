// The right place of the desk: the open article, or what to do to open one.
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { EmptyState } from '../../ui/empty-state';
import { FailedRead } from '../../ui/failed-read';
import { OpenArticle } from './open-article';
import type { ReaderProps } from './reader-props';
import styles from './reader.module.css';

export function Reader(props: ReaderProps) {
  const t = useText('reader');
  const articleId = useDesk((desk) => desk.articleId);
  const article = useCommand(
    'article.get',
    { id: articleId ?? 1 },
    { enabled: articleId !== null, keepPrevious: true, tellsFailure: true },
  );
  if (articleId === null) {
    return (
      <section className={styles.reader} aria-label={t('reader')}>
        <EmptyState title={t('noneOpen')} text={t('noneOpenHint')} />
      </section>
    );
  }
  if (article.error) {
    return (
      <section className={styles.reader} aria-label={t('reader')}>
        <FailedRead title={t('cannotOpen')} error={article.error} onRetry={article.refetch} />
      </section>
    );
  }
  return (
    <section className={styles.reader} aria-label={t('reader')} aria-busy={article.isPlaceholderData}>
      {article.data && <OpenArticle key={article.data.id} article={article.data} {...props} />}
    </section>
  );
}
