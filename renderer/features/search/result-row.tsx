// One hit: title, a dateline of outlet and date running into the snippet, and what the analyst has done with it so far.
import { Ban, Check, Trash2 } from 'lucide-react';
import type { SearchHit } from '../../../core/contract/schema/search';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import { Highlighted } from './highlighted';
import { useTagColours } from './use-tag-colours';
import styles from './result-row.module.css';

const SHOWN_TAGS = 4;

export function ResultRow({ row: hit }: { readonly row: SearchHit }) {
  const colours = useTagColours();
  return (
    <div
      className={classes(
        styles.hitRow,
        hit.state === 'unread' && styles.unread,
        hit.state === 'irrelevant' && styles.irrelevant,
        hit.trashed && styles.trashed,
      )}
    >
      <Hit hit={hit} colours={colours} />
    </div>
  );
}

function Hit({ hit, colours }: { readonly hit: SearchHit; readonly colours: ReadonlyMap<number, string> }) {
  const t = useText('search');
  const common = useText('common');
  const { formats } = useLocalisation();
  const inTitle = hit.highlights.filter((highlight) => highlight.field === 'title');
  const inSnippet = hit.highlights
    .filter((highlight) => highlight.field === 'body')
    .map(({ start, end }) => ({ start: start - hit.snippetStart, end: end - hit.snippetStart }));
  return (
    <>
      <StateSign hit={hit} />
      <div className={styles.main}>
        <div className={styles.head}>
          <div className={styles.title} dir="auto" lang={langOf(hit)}>
            {hit.title === '' ? t('untitled') : <Highlighted text={hit.title} highlights={inTitle} />}
          </div>
          {hit.excerpts > 0 && (
            <span className={styles.tags} title={t('excerptCount', { count: hit.excerpts })}>
              {hit.tags.slice(0, SHOWN_TAGS).map((tag) => (
                <span key={tag} className={styles.tagDot} style={{ background: colours.get(tag) }} aria-hidden />
              ))}
              <span aria-hidden>{formats.number(hit.excerpts)}</span>
              <span className="visually-hidden">{t('excerptCount', { count: hit.excerpts })}</span>
            </span>
          )}
        </div>
        <div className={styles.snippet} dir="auto" lang={langOf(hit)}>
          <BidiText className={styles.dateline}>{hit.outlet ?? common('unknownOutlet')}</BidiText>
          {' · '}
          <bdi className={styles.when}>
            {hit.publishedAt === null ? common('undated') : formats.date(hit.publishedAt)}
          </bdi>
          {' · '}
          <Highlighted text={hit.snippet} highlights={inSnippet} />
        </div>
      </div>
    </>
  );
}

function langOf(hit: SearchHit): string | undefined {
  return hit.language === 'und' ? undefined : hit.language;
}

function StateSign({ hit }: { readonly hit: SearchHit }) {
  const common = useText('common');
  const label = hit.trashed ? common('inTrash') : common(`state_${hit.state}`);
  return (
    <span className={styles.sign} title={label}>
      {hit.trashed ? (
        <Trash2 size={12} aria-hidden />
      ) : hit.state === 'unread' ? (
        <span className={styles.unreadDot} aria-hidden />
      ) : hit.state === 'reviewed' ? (
        <Check size={12} aria-hidden />
      ) : (
        <Ban size={12} aria-hidden />
      )}
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
