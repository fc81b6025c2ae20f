// The registry, as long as it is: found by a name in any script, a virtual list box whose cursor chooses whom the details tell.
import { useEffect, useRef, useState } from 'react';
import type { SpeakerSummary } from '../../../core/contract/schema/statements';
import { call } from '../../api/client';
import { useViewedPages } from '../../api/use-pages';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useSettled } from '../../state/use-settled';
import { EmptyState } from '../../ui/empty-state';
import { FailedRead } from '../../ui/failed-read';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useChosenCursor } from '../../ui/use-chosen-cursor';
import { useInitialFocus } from '../../ui/use-initial-focus';
import { VirtualList } from '../../ui/virtual-list';
import { SpeakerRow } from './speaker-row';
import styles from './speakers.module.css';

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
  const input = shown === 'all' ? { name } : { name, status: shown };
  const pages = useViewedPages<SpeakerSummary>({
    key: ['speakers.list', input],
    pageSize: PAGE_SIZE,
    fetchPage: async (offset, limit) => {
      const answer = await call('speakers.list', { ...input, offset, limit });
      return { total: answer.total, rows: answer.speakers };
    },
  });
  const { total } = pages;
  useInitialFocus(list, total !== null && total > 0);
  useEffect(() => {
    if (total !== null) onTotal(total);
  }, [total, onTotal]);
  const { cursor, moveTo } = useChosenCursor(pages, speakerId, openSpeaker);
  if (pages.error) {
    return <FailedRead title={t('failed')} error={pages.error} onRetry={pages.retry} />;
  }
  if (total === 0) {
    const isWhole = name === '' && shown === 'all';
    return <EmptyState title={isWhole ? t('noneYet') : t('none')} text={isWhole ? t('noneYetHint') : t('noneHint')} />;
  }
  return (
    <VirtualList
      label={t('list')}
      listRef={list}
      total={total ?? 0}
      rowAt={pages.rowAt}
      rowHeight={ROW_HEIGHT}
      cursor={cursor}
      onCursor={moveTo}
      onView={pages.onView}
      isOpen={({ id }) => id === speakerId}
      content={SpeakerRow}
      rowClass={styles.row}
      waiting={[60]}
    />
  );
}
