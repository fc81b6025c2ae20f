// Title and origin of the open article.
import type { Article } from '../../../core/contract/schema/article';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { visibleControls } from '../../ui/bidi-controls';
import { Button } from '../../ui/button';
import { readableAddress } from './readable-address';
import styles from './reader.module.css';

export function ArticleHead({ article }: { readonly article: Article }) {
  const t = useText('reader');
  const common = useText('common');
  const { formats } = useLocalisation();
  const openArticle = useDesk((desk) => desk.openArticle);
  const lang = article.language === 'und' ? undefined : article.language;
  const latest = article.revisions.find((revision) => revision.latest);
  return (
    <header className={styles.head}>
      <h1 className={styles.title} dir="auto" lang={lang}>
        {article.title === '' ? t('untitled') : visibleControls(article.title)}
      </h1>
      <div className={styles.meta}>
        <BidiText className={styles.outlet}>{article.outlet ?? common('unknownOutlet')}</BidiText>
        {article.section !== null && <BidiText>{article.section}</BidiText>}
        {article.author !== null && <BidiText>{article.author}</BidiText>}
        <time dateTime={article.publishedAt ?? undefined}>
          {article.publishedAt === null ? common('undated') : formats.dateTime(article.publishedAt)}
        </time>
        {article.url !== null && (
          <bdi dir="ltr" className={styles.url} title={article.url}>
            {visibleControls(readableAddress(article.url))}
          </bdi>
        )}
      </div>
      {!article.latest && (
        <p className={styles.old}>
          {t('oldRevision', { number: article.revision })}{' '}
          {latest && (
            <Button tone="link" onPress={() => openArticle(latest.id)}>
              {t('toLatest')}
            </Button>
          )}
        </p>
      )}
      {article.trashedAt !== null && <p className={styles.old}>{common('inTrash')}</p>}
    </header>
  );
}
