// What became of each record of an import, with the reason in words; as long as the import was.
import { useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { LedgerRecord, Outcome } from '../../../core/contract/schema/ledger';
import { call } from '../../api/client';
import { useViewedPages } from '../../api/use-pages';
import { useErrorText, useReasonText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { classes } from '../../ui/classes';
import { batchName } from './batch-text';
import styles from './ledger.module.css';

const PAGE_SIZE = 500;
const ROW_HEIGHT = 44;

export interface RecordListProps {
  readonly batchId: string;
  /** All outcomes when empty. */
  readonly outcomes: readonly Outcome[];
}

export function RecordList({ batchId, outcomes }: RecordListProps) {
  const t = useText('ledger');
  const errorText = useErrorText();
  const scroller = useRef<HTMLDivElement>(null);
  const pages = useViewedPages<LedgerRecord>({
    key: ['ledger.records', batchId, outcomes],
    pageSize: PAGE_SIZE,
    fetchPage: async (offset, limit) => {
      const answer = await call('ledger.records', { batchId, outcomes: [...outcomes], offset, limit });
      return { total: answer.total, rows: answer.records };
    },
  });
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count: pages.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    onChange: ({ range }) => {
      if (range) pages.onView({ first: range.startIndex, last: range.endIndex });
    },
  });
  return (
    <>
      <p className={styles.total} role="status">
        {pages.error
          ? errorText(pages.error)
          : pages.total === null
            ? t('loading')
            : t('recordsCount', { count: pages.total })}
      </p>
      <div ref={scroller} className={styles.records}>
        <ul aria-label={t('records')} className={styles.recordSizer} style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-setsize={pages.total ?? undefined}
              aria-posinset={item.index + 1}
              className={styles.record}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <RecordRow record={pages.rowAt(item.index)} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function RecordRow({ record }: { readonly record: LedgerRecord | null }) {
  const t = useText('ledger');
  const reasonText = useReasonText();
  const { closeDialog, openArticle } = useDesk();
  if (!record) return null;
  const { articleId } = record;
  const bad = record.outcome === 'rejected' || record.outcome === 'quarantined';
  const open = (id: number): void => {
    closeDialog();
    openArticle(id);
  };
  return (
    <>
      <span className={classes(styles.mark, bad && styles.bad)}>{t(record.outcome)}</span>
      <span className={styles.what}>
        {articleId === null ? (
          <BidiText className={styles.title}>{record.title ?? batchName([record.source]).first}</BidiText>
        ) : (
          <button type="button" className={styles.link} title={t('open')} onClick={() => open(articleId)}>
            <BidiText>{record.title ?? t('untitled')}</BidiText>
          </button>
        )}
        {record.reason !== null && <span className={styles.reason}>{reasonText(record.reason, record.params)}</span>}
        <span className={styles.source} title={record.source}>
          <BidiText>{batchName([record.source]).first}</BidiText>
          {record.params['part'] !== undefined && (
            <>
              {' › '}
              <BidiText>{String(record.params['part'])}</BidiText>
            </>
          )}{' '}
          · {t('recordNumber', { number: record.record })}
        </span>
      </span>
    </>
  );
}
