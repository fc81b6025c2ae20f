// One excerpt away from its article: quote, source, tags, note.
import { Trash2 } from 'lucide-react';
import type { ExcerptWithSource, Tag } from '../../../core/contract/schema/codebook';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { BidiText } from '../../ui/bidi-text';
import { IconButton } from '../../ui/icon-button';
import { TagChip } from '../../ui/tag-chip';
import styles from './excerpt-list.module.css';

/** A whole body can be an excerpt; the list shows how it begins. */
const QUOTE_UNITS = 600;

export interface ExcerptListRowProps {
  readonly excerpt: ExcerptWithSource;
  readonly tags: readonly Tag[];
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

export function ExcerptListRow({ excerpt, tags, onOpen, onRemove }: ExcerptListRowProps) {
  const t = useText('excerpts');
  const { formats } = useLocalisation();
  const { article, quote, note } = excerpt;
  return (
    <article className={styles.row}>
      <button type="button" className={styles.open} onClick={onOpen}>
        <BidiText className={styles.quote} lang={article.language}>
          {quote.length > QUOTE_UNITS ? `${quote.slice(0, QUOTE_UNITS)}…` : quote}
        </BidiText>
        <span className={styles.source}>
          <BidiText>{article.outlet ?? t('noOutlet')}</BidiText>
          <span>{article.publishedAt === null ? t('noDate') : formats.date(article.publishedAt)}</span>
          <BidiText className={styles.title} lang={article.language}>
            {article.title}
          </BidiText>
        </span>
      </button>
      <div className={styles.tags}>
        {excerpt.tags.map((id) => {
          const tag = tags.find((each) => each.id === id);
          return tag && <TagChip key={id} name={tag.name} colour={tag.colour} path={tag.path} />;
        })}
        {note !== '' && <BidiText className={styles.note}>{note}</BidiText>}
        <span className={styles.remove}>
          <IconButton label={t('remove')} onPress={onRemove}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </span>
      </div>
    </article>
  );
}
