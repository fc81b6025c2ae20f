// What is known of the open article beside its text: metadata to correct, sources, revisions, hashes.
import type { Article } from '../../../core/contract/schema/article';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Tabs } from '../../ui/tabs';
import { MetadataForm } from './metadata-form';
import styles from './article-details.module.css';

export interface ArticleDetailsProps {
  readonly article: Article;
  readonly onClose: () => void;
}

export function ArticleDetails({ article, onClose }: ArticleDetailsProps) {
  const t = useText('reader');
  return (
    <Dialog title={t('details')} width={620} onClose={onClose}>
      <Tabs
        label={t('details')}
        tabs={[
          { id: 'metadata', title: t('metadata'), content: <MetadataForm article={article} onSaved={onClose} /> },
          {
            id: 'sources',
            title: t('sources', { count: article.sources.length }),
            content: <Sources article={article} />,
          },
          {
            id: 'revisions',
            title: t('revisions', { count: article.revisions.length }),
            content: <Revisions article={article} onOpened={onClose} />,
          },
          { id: 'evidence', title: t('evidence'), content: <Evidence article={article} /> },
        ]}
      />
    </Dialog>
  );
}

function Sources({ article }: { readonly article: Article }) {
  const t = useText('reader');
  const { formats } = useLocalisation();
  return (
    <ul>
      {article.sources.map((source) => (
        <li key={`${source.sha256} ${source.record}`} className={styles.source}>
          <dl className={styles.facts}>
            <Fact name={t('file')}>
              <BidiText>{source.path}</BidiText>
            </Fact>
            <Fact name={t('record')}>{formats.number(source.record)}</Fact>
            <Fact name={t('importedAt')}>{formats.moment(source.importedAt)}</Fact>
            <Fact name={t('fileHash')}>
              <bdi dir="ltr" className={styles.hash}>
                {source.sha256}
              </bdi>
            </Fact>
            {Object.entries(source.differences).map(([field, value]) => (
              <Fact key={field} name={t('differs', { field })}>
                <BidiText>{value}</BidiText>
              </Fact>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Revisions({ article, onOpened }: { readonly article: Article; readonly onOpened: () => void }) {
  const t = useText('reader');
  const { formats } = useLocalisation();
  const openArticle = useDesk((desk) => desk.openArticle);
  return (
    <ul>
      {article.revisions.map((revision) => (
        <li key={revision.id} className={styles.source}>
          {t('revisionOf', { number: revision.revision, when: formats.moment(revision.importedAt) })}{' '}
          {revision.id === article.id ? (
            t('thisRevision')
          ) : (
            <Button
              tone="link"
              onPress={() => {
                openArticle(revision.id);
                onOpened();
              }}
            >
              {t('openRevision')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Evidence({ article }: { readonly article: Article }) {
  const t = useText('reader');
  const { formats } = useLocalisation();
  return (
    <dl className={styles.facts}>
      <Fact name={t('articleId')}>{formats.number(article.id)}</Fact>
      <Fact name={t('importedAt')}>{formats.moment(article.importedAt)}</Fact>
      <Fact name={t('length')}>{t('units', { count: article.body.length })}</Fact>
      {article.canonicalUrl !== null && (
        <Fact name={t('canonicalUrl')}>
          <bdi dir="ltr">{article.canonicalUrl}</bdi>
        </Fact>
      )}
      <Fact name={t('textHash')}>
        <bdi dir="ltr" className={styles.hash}>
          {article.textSha256}
        </bdi>
      </Fact>
      <Fact name={t('fileHash')}>
        <bdi dir="ltr" className={styles.hash}>
          {article.sourceSha256}
        </bdi>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
