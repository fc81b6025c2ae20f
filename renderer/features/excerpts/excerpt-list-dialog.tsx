// Every excerpt of a tag and the tags inside it (or all there are), with the way to its passage.
import { useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { ExcerptWithSource } from '../../../core/contract/schema/codebook';
import { call } from '../../api/client';
import { useCommand } from '../../api/queries';
import { useViewedPages } from '../../api/use-pages';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/spinner';
import { ExcerptListRow } from './excerpt-list-row';
import { useExcerptEdits } from './use-excerpt-edits';
import styles from './excerpt-list.module.css';

const PAGE_SIZE = 200;
const FIRST_HEIGHT = 96;

export function ExcerptListDialog() {
  const t = useText('excerpts');
  const common = useText('common');
  const errorText = useErrorText();
  const { dialog, closeDialog, showPassage } = useDesk();
  const tagId = dialog?.name === 'excerpts' ? dialog.params.tagId : undefined;
  const tags = useCommand('tags.list', {}).data ?? [];
  const edits = useExcerptEdits(tags);
  const tag = tags.find((each) => each.id === tagId);
  const scroller = useRef<HTMLDivElement>(null);
  const pages = useViewedPages<ExcerptWithSource>({
    key: ['excerpts.list', 'dialog', tagId ?? null],
    pageSize: PAGE_SIZE,
    fetchPage: async (offset, limit) => {
      const answer = await call('excerpts.list', { ...(tagId === undefined ? {} : { tagId }), offset, limit });
      return { total: answer.total, rows: answer.excerpts };
    },
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count: pages.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => FIRST_HEIGHT,
    overscan: 4,
    onChange: ({ range }) => {
      if (range) pages.onView({ first: range.startIndex, last: range.endIndex });
    },
  });
  const open = (excerpt: ExcerptWithSource): void => {
    closeDialog();
    showPassage({ articleId: excerpt.articleId, start: excerpt.start, end: excerpt.end });
  };
  return (
    <Dialog title={tag ? t('listTitle', { name: tag.name }) : t('listAllTitle')} width={760} onClose={closeDialog}>
      {pages.error && <p role="alert">{errorText(pages.error)}</p>}
      {pages.total === null && !pages.error && <Spinner label={common('loading')} />}
      {pages.total === 0 && <EmptyState title={t('count', { count: 0 })} text={t('listEmpty')} />}
      {pages.total !== null && pages.total > 0 && (
        <>
          <p className={styles.intro}>{t(tag ? 'listIntro' : 'count', { count: pages.total })}</p>
          <div ref={scroller} className={styles.scroller}>
            <ul className={styles.list} style={{ blockSize: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map((item) => {
                const excerpt = pages.rowAt(item.index);
                return (
                  <li
                    key={item.key}
                    ref={virtual.measureElement}
                    data-index={item.index}
                    aria-setsize={pages.total ?? undefined}
                    aria-posinset={item.index + 1}
                    className={styles.item}
                    style={{ transform: `translateY(${item.start}px)` }}
                  >
                    {excerpt ? (
                      <ExcerptListRow
                        excerpt={excerpt}
                        tags={tags}
                        onOpen={() => open(excerpt)}
                        onRemove={() => edits.remove([excerpt.id])}
                      />
                    ) : (
                      <span className={styles.waiting} aria-hidden />
                    )}
                  </li>
                );
              })}
            </ul>
          </div>
        </>
      )}
    </Dialog>
  );
}
