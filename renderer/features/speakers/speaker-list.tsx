// The registry, as long as it is: found by a name in any script, a virtual list box whose cursor chooses whom the details tell.
import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { SpeakerSummary } from '../../../core/contract/schema/statements';
import { call } from '../../api/client';
import { usePages } from '../../api/use-pages';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useSettled } from '../../state/use-settled';
import { EmptyState } from '../../ui/empty-state';
import { FailedRead } from '../../ui/failed-read';
import { movedCursor } from '../../ui/list-cursor';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useInitialFocus } from '../../ui/use-initial-focus';
import { SpeakerRow } from './speaker-row';
import styles from './speakers.module.css';

/** As `.row` in speakers.module.css. */
const ROW_HEIGHT = 66;
const PAGE_SIZE = 100;
const TYPING_PAUSE_MS = 120;

/** All means all who are somebody: unnamed sources are asked for by themselves. */
type Shown = 'all' | 'known' | 'candidate' | 'unnamed';
const shownChoices: readonly Shown[] = ['all', 'known', 'candidate', 'unnamed'];

export function SpeakerList() {
  const t = useText('speakers');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const name = useSettled(typed.trim(), TYPING_PAUSE_MS);
  const [total, setTotal] = useState<number | null>(null);
  return (
    <section className={styles.list} aria-label={t('list')}>
      <div className={styles.filters}>
        <TextField label={t('find')} hideLabel placeholder={t('findHint')} value={typed} onChange={setTyped} />
        <Select<Shown>
          label={t('show')}
          hideLabel
          value={shown}
          onChange={setShown}
          choices={shownChoices.map((value) => ({ value, label: t(`show_${value}`) }))}
        />
      </div>
      <p className={styles.total} role="status">
        {total !== null && t('total', { count: total })}
      </p>
      <Found key={`${name}\n${shown}`} name={name} shown={shown} onTotal={setTotal} />
    </section>
  );
}

interface FoundProps {
  readonly name: string;
  readonly shown: Shown;
  readonly onTotal: (total: number) => void;
}

function Found({ name, shown, onTotal }: FoundProps) {
  const t = useText('speakers');
  const speakerId = useDesk((desk) => desk.speakerId);
  const openSpeaker = useDesk((desk) => desk.openSpeaker);
  const list = useRef<HTMLDivElement>(null);
  const idBase = useId();
  const [cursor, setCursor] = useState(-1);
  const [hasFocus, setHasFocus] = useState(false);
  const [known, setKnown] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const virtual = useVirtualizer({
    count: known,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  useInitialFocus(list, known > 0);
  const rows = virtual.getVirtualItems();
  const input = shown === 'all' ? { name } : { name, status: shown };
  const pages = usePages<SpeakerSummary>({
    key: ['speakers.list', input],
    pageSize: PAGE_SIZE,
    fetchPage: async (offset, limit) => {
      const answer = await call('speakers.list', { ...input, offset, limit });
      return { total: answer.total, rows: answer.speakers };
    },
    first: rows[0]?.index ?? 0,
    last: rows.at(-1)?.index ?? 0,
  });
  const { total } = pages;
  if (total !== null && total !== known) setKnown(total);
  useEffect(() => {
    if (total !== null) onTotal(total);
  }, [total, onTotal]);

  // Nobody chosen yet: the first of them, so that no half of the window stands empty.
  const firstId = pages.rowAt(0)?.id ?? null;
  useEffect(() => {
    if (speakerId === null && firstId !== null) openSpeaker(firstId);
  }, [speakerId, firstId, openSpeaker]);

  const moveTo = (index: number): void => {
    if (known === 0) return;
    const next = Math.min(Math.max(index, 0), known - 1);
    setCursor(next);
    virtual.scrollToIndex(next, { align: 'auto' });
    const speaker = pages.rowAt(next);
    if (speaker) openSpeaker(speaker.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const inView = Math.max(1, Math.floor((list.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1);
    const moved = movedCursor(event.nativeEvent, cursor, inView, known);
    if (moved === null) return;
    event.preventDefault();
    moveTo(moved);
  };
  if (pages.error) {
    return <FailedRead title={t('failed')} error={pages.error} onRetry={pages.retry} />;
  }
  if (total === 0) {
    const isWhole = name === '' && shown === 'all';
    return <EmptyState title={isWhole ? t('noneYet') : t('none')} text={isWhole ? t('noneYetHint') : t('noneHint')} />;
  }
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      data-pane
      aria-label={t('list')}
      aria-activedescendant={cursor >= 0 ? `${idBase}${cursor}` : undefined}
      className={styles.scroll}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setHasFocus(true);
        if (cursor < 0 && known > 0) setCursor(0);
      }}
      onBlur={() => setHasFocus(false)}
    >
      <div className={styles.sizer} style={{ blockSize: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const speaker = pages.rowAt(row.index);
          return (
            <SpeakerRow
              key={row.index}
              speaker={speaker}
              id={`${idBase}${row.index}`}
              index={row.index}
              total={known}
              offset={row.start}
              isCursor={hasFocus && row.index === cursor}
              isOpen={speaker !== null && speaker.id === speakerId}
              onChoose={moveTo}
            />
          );
        })}
      </div>
    </div>
  );
}
