// The searches of before, under the box: one is asked again, forgotten, or all are.
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { History, Trash2 } from 'lucide-react';
import type { PastSearch, SearchFilters } from '../../../core/contract/schema/search';
import { call } from '../../api/client';
import { useCommand } from '../../api/queries';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useReport } from '../../state/use-report';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { movedCursor } from '../../ui/list-cursor';
import { Popover, PopoverTrigger } from '../../ui/popover';
import styles from './search-history.module.css';

const ROWS_A_PAGE = 8;

export interface SearchHistoryProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function SearchHistory({ isOpen, onOpenChange }: SearchHistoryProps) {
  const t = useText('search');
  return (
    <PopoverTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton label={t('history')}>
        <History size={15} aria-hidden />
      </IconButton>
      <Popover label={t('history')} placement="bottom end">
        {(close) => <HistorySheet onChosen={close} />}
      </Popover>
    </PopoverTrigger>
  );
}

function HistorySheet({ onChosen }: { readonly onChosen: () => void }) {
  const t = useText('search');
  const errorText = useErrorText();
  const report = useReport();
  const client = useQueryClient();
  const { data: searches, error } = useCommand('searchHistory.list', {}, { tellsFailure: true });
  const list = useRef<HTMLUListElement>(null);
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['searchHistory.list'] });
  const removal = useMutation({
    mutationFn: (id: number) => call('searchHistory.remove', { ids: [id] }),
    onSettled: refresh,
    onError: report.failed,
  });
  const clearing = useMutation({
    mutationFn: () => call('searchHistory.clear', {}),
    onSettled: refresh,
    onError: report.failed,
    onSuccess: () => report.done(t('historyCleared')),
  });
  const rows = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-past]') ?? [])];
  const forget = (id: number, at: number): void => {
    // the row goes, and the focus with it: its neighbour takes it before
    const others = rows();
    (others[at + 1] ?? others[at - 1])?.focus();
    removal.mutate(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const there = rows();
    const at = there.indexOf(document.activeElement as HTMLElement);
    const next = movedCursor(event, at, ROWS_A_PAGE, there.length);
    const past = searches?.[at];
    if (event.key === 'Delete' && past) forget(past.id, at);
    else if (next !== null && at >= 0) there[Math.min(Math.max(next, 0), there.length - 1)]?.focus();
    else return;
    event.preventDefault();
  };
  if (error) return <p role="alert">{errorText(error)}</p>;
  if (searches?.length === 0) return <p className={styles.none}>{t('historyNone')}</p>;
  return (
    <div className={styles.sheet}>
      <ul ref={list} className={styles.list} aria-label={t('history')} onKeyDown={onKeyDown}>
        {searches?.map((past, at) => (
          <PastRow
            key={past.id}
            past={past}
            isFirst={at === 0}
            onChosen={onChosen}
            onForget={() => forget(past.id, at)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <span>{t('historyNote')}</span>
        <Button tone="link" isDisabled={clearing.isPending} onPress={() => clearing.mutate()}>
          {t('historyClear')}
        </Button>
      </div>
    </div>
  );
}

interface PastRowProps {
  readonly past: PastSearch;
  readonly isFirst: boolean;
  readonly onChosen: () => void;
  readonly onForget: () => void;
}

function PastRow({ past, isFirst, onChosen, onForget }: PastRowProps) {
  const t = useText('search');
  const setSearch = useDesk((desk) => desk.setSearch);
  const { query, filters, sort, total } = past;
  const count = filterCount(filters);
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-past=""
        autoFocus={isFirst}
        className={styles.past}
        onClick={() => {
          setSearch({ query, filters, sort });
          onChosen();
        }}
      >
        <BidiText className={styles.query}>{query}</BidiText>
        <span className={styles.aside}>
          {count > 0 && `${t('historyFilters', { count })} · `}
          {t('total', { count: total })}
        </span>
      </button>
      <IconButton label={t('historyForget', { query })} onPress={onForget}>
        <Trash2 size={14} aria-hidden />
      </IconButton>
    </li>
  );
}

function filterCount({ outlets, months, languages, tags, states, speakers, stances, trash }: SearchFilters): number {
  const lists = [outlets, months, languages, tags, states, speakers, stances];
  return lists.filter((list) => list.length > 0).length + Number(trash);
}
