// What of the analyst's work an import takes with it when it is undone, article by article: excerpts, and statements that were decided on.
import { Quote } from 'lucide-react';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { StatusMark } from '../../speech/status-mark';
import { useArticleStatements } from '../../speech/use-article-statements';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { BidiText } from '../../ui/bidi-text';
import { FailedReadLine } from '../../ui/failed-read';
import styles from './ledger.module.css';

export interface WorkAtStakeProps {
  /** Of articles that hold work, as many as the refusal names. */
  readonly articleIds: readonly number[];
  /** How many there are in all. */
  readonly articles: number;
}

export function WorkAtStake({ articleIds, articles }: WorkAtStakeProps) {
  const t = useText('ledger');
  return (
    <>
      <ul className={styles.stake} aria-label={t('stake')} tabIndex={0}>
        {articleIds.map((id) => (
          <ArticleAtStake key={id} id={id} />
        ))}
      </ul>
      {articles > articleIds.length && <p>{t('stakeMore', { count: articles - articleIds.length })}</p>}
    </>
  );
}

function ArticleAtStake({ id }: { readonly id: number }) {
  const t = useText('ledger');
  const nameOf = useSpeakerName();
  const article = useCommand('article.get', { id }, { tellsFailure: true });
  const excerpts = useCommand('excerpts.list', { articleId: id }, { tellsFailure: true });
  const { statements, error, retry } = useArticleStatements(id, { tellsFailure: true });
  const decided = statements.filter(({ status, note }) => status !== 'auto' || note !== '');
  const failed = article.error ?? excerpts.error ?? error;
  const again = (): void => {
    void article.refetch();
    void excerpts.refetch();
    retry();
  };
  return (
    <li>
      {failed && <FailedReadLine title={t('stakeFailed')} error={failed} onRetry={again} />}
      <BidiText className={styles.stakeTitle}>{article.data?.title || t('untitled')}</BidiText>
      <ul>
        {excerpts.data?.excerpts.map((excerpt) => (
          <li key={`e${excerpt.id}`} className={styles.stakeWork}>
            <span title={t('stakeExcerpt')}>
              <Quote size={14} aria-hidden />
              <span className="visually-hidden">{t('stakeExcerpt')}</span>
            </span>
            <BidiText className={styles.stakeText}>{excerpt.quote}</BidiText>
          </li>
        ))}
        {decided.map(({ id: statementId, status, speaker, text }) => (
          <li key={`s${statementId}`} className={styles.stakeWork}>
            <StatusMark status={status} />
            <span className={styles.stakeText}>
              <BidiText className={styles.stakeSpeaker}>{nameOf(speaker)}</BidiText>
              {': '}
              <BidiText>{text}</BidiText>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
