// Statements, as many as there are: a virtual list box. The cursor opens the article at the passage; chosen ones can be compared.
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react';
import { Columns3, X } from 'lucide-react';
import type { CommandInput } from '../../core/contract/commands';
import type { StatementWithSource } from '../../core/contract/schema/statements';
import { call } from '../api/client';
import { useViewedPages } from '../api/use-pages';
import { useText } from '../i18n/use-text';
import { useDesk } from '../state/desk-store';
import { useStatementDesk } from '../state/statement-desk';
import { Button } from '../ui/button';
import { FailedRead } from '../ui/failed-read';
import { IconButton } from '../ui/icon-button';
import { hasModifier, letterOf } from '../ui/keys';
import { VirtualList } from '../ui/virtual-list';
import { StatementRow, StatementRowOfSpeaker } from './statement-row';
import styles from './speech.module.css';

/** Of a row whose words take one line, until it has been measured. */
const ROW_HEIGHT = 66;
const PAGE_SIZE = 100;
/** The reader follows the cursor once it rests. */
const FOLLOW_MS = 140;

export type StatementQuestion = Omit<CommandInput<'statements.list'>, 'offset' | 'limit'>;

export interface StatementListProps {
  readonly label: string;
  readonly question: StatementQuestion;
  readonly withSpeaker?: boolean;
  readonly listRef?: RefObject<HTMLDivElement | null>;
  /** Enter leads into the reader. */
  readonly onEnter?: () => void;
  /** What stands where there is no statement. */
  readonly empty: ReactNode;
  /** Told how many there are, once that is known. */
  readonly onTotal?: (total: number) => void;
}

export function StatementList(props: StatementListProps) {
  const { label, question, withSpeaker = true, listRef, onEnter, empty, onTotal } = props;
  const t = useText('statements');
  const showPassage = useDesk((desk) => desk.showPassage);
  const openComparison = useDesk((desk) => desk.openComparison);
  const activeId = useStatementDesk((desk) => desk.activeId);
  const setActive = useStatementDesk((desk) => desk.setActive);
  const setShown = useStatementDesk((desk) => desk.setShown);
  const [cursor, setCursor] = useState(-1);
  const [hasFocus, setHasFocus] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const pages = useViewedPages<StatementWithSource>({
    key: ['statements.list', question],
    pageSize: PAGE_SIZE,
    fetchPage: async (offset, limit) => {
      const { total, statements } = await call('statements.list', { ...question, offset, limit });
      return { total, rows: statements };
    },
  });
  const { total } = pages;
  useEffect(() => {
    if (total !== null) onTotal?.(total);
  }, [total, onTotal]);

  const open = (statement: StatementWithSource): void => {
    setShown(true);
    setActive(statement.id);
    showPassage(statement);
  };
  const at = cursor >= 0 && hasFocus ? pages.rowAt(cursor) : null;
  const atId = at?.id ?? null;
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (!at) return;
    const timer = window.setTimeout(() => latest.current(at), FOLLOW_MS);
    return () => window.clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- a refreshed copy of the same statement is not opened again
  }, [atId]);

  const toggle = (id: number): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.altKey || hasModifier(event)) return false;
    if (event.key === 'Enter' && at) {
      open(at);
      onEnter?.();
    } else if ((event.key === ' ' || letterOf(event.nativeEvent) === 'x') && at) toggle(at.id);
    else if (event.key === 'Escape' && chosen.size > 0) setChosen(new Set());
    else return false;
    return true;
  };
  const onClick = (index: number, event: MouseEvent): void => {
    const statement = pages.rowAt(index);
    if (!statement) return;
    setCursor(index);
    if (event.ctrlKey || event.metaKey) toggle(statement.id);
    else open(statement);
  };

  if (pages.error) {
    return <FailedRead title={t('resultsFailed')} error={pages.error} onRetry={pages.retry} />;
  }
  if (total === 0) return empty;
  return (
    <div className={styles.pane}>
      {chosen.size > 0 && (
        <div className={styles.bar}>
          <span role="status">{t('total', { count: chosen.size })}</span>
          <Button onPress={() => openComparison({ kind: 'statements', ids: [...chosen] })}>
            <Columns3 size={14} aria-hidden />
            {t('compareMarked')}
          </Button>
          <span className={styles.space} />
          <IconButton label={t('chooseNone')} shortcut="Esc" onPress={() => setChosen(new Set())}>
            <X size={15} aria-hidden />
          </IconButton>
        </div>
      )}
      <VirtualList
        label={label}
        {...(listRef ? { listRef } : {})}
        total={total ?? 0}
        rowAt={pages.rowAt}
        rowHeight={ROW_HEIGHT}
        isMeasured
        cursor={cursor}
        onCursor={setCursor}
        onView={pages.onView}
        isOpen={({ id }) => id === activeId}
        isChosen={({ id }) => chosen.has(id)}
        content={withSpeaker ? StatementRow : StatementRowOfSpeaker}
        rowClass={styles.row}
        waiting={[40, 90]}
        onKey={onKey}
        onClick={onClick}
        onFocusChange={setHasFocus}
      />
    </div>
  );
}
