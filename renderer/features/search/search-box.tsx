// Where the query is written. It searches while one types; a mistake is shown under it, at its place.
import { useId, useState } from 'react';
import type { Ref } from 'react';
import { MessageCircleQuestionMark, Search, SlidersHorizontal, X } from 'lucide-react';
import { directionOf } from '../../../core/export/bidi';
import { asksForAnyWord, withAnyWord, withoutAnyWord } from '../../../core/query/any-words';
import { useErrorText } from '../../i18n/use-error-text';
import { useText } from '../../i18n/use-text';
import { useDeskCommand } from '../../state/commands';
import { useDesk } from '../../state/desk-store';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { Spinner } from '../../ui/spinner';
import { toggleBuilder, useBuilder } from './builder/builder-store';
import { markMistake } from './query-error';
import { QueryHelp } from './query-help';
import { useSearch } from './search-context';
import { SearchHistory } from './search-history';
import { useWriting } from './use-note-search';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly inputRef: Ref<HTMLInputElement>;
  /** Down arrow and Enter lead to the results; in an empty box, the down arrow to the searches of before. */
  readonly onLeave: () => void;
}

export function SearchBox({ inputRef, onLeave }: SearchBoxProps) {
  const t = useText('search');
  const errorText = useErrorText();
  const query = useDesk((desk) => desk.query);
  const setQuery = useDesk((desk) => desk.setQuery);
  const setSort = useDesk((desk) => desk.setSort);
  const { question, queryError, searching } = useSearch();
  const errorId = useId();
  const anyWord = asksForAnyWord(query);
  const inSearch = useDesk((desk) => desk.view === 'search');
  const showView = useDesk((desk) => desk.showView);
  const building = useBuilder((state) => state.shown) && inSearch;
  const openBuilder = (): void => {
    if (inSearch) toggleBuilder();
    else {
      useBuilder.setState({ shown: true });
      showView('search');
    }
  };
  useDeskCommand('build-query', openBuilder);
  const [historyOpen, setHistoryOpen] = useState(false);
  const shownError = queryError && question.query === query ? queryError : null;
  const marked = shownError && markMistake(query, shownError.params);
  return (
    <search className={styles.box}>
      <div className={classes(styles.field, shownError && styles.invalid)}>
        <Search size={16} className={styles.icon} aria-hidden />
        <input
          ref={inputRef}
          type="search"
          dir={writingDirection(query)}
          className={styles.input}
          value={query}
          placeholder={t('placeholder')}
          aria-label={t('box')}
          aria-invalid={shownError !== null}
          aria-describedby={shownError ? errorId : undefined}
          spellCheck={false}
          autoComplete="off"
          onFocus={() => useWriting.setState({ writing: true })}
          onBlur={() => useWriting.setState({ writing: false })}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown' && query === '') {
              event.preventDefault();
              setHistoryOpen(true);
            } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              onLeave();
            }
            // The key that leads here is pressed here, too, out of habit.
            if (event.key === '/' && query === '') event.preventDefault();
            if (event.key === 'Escape' && query !== '') {
              event.preventDefault();
              setQuery('');
            }
          }}
        />
        {searching && <Spinner label={t('searching')} />}
        {query !== '' && (
          <IconButton label={t('clearQuery')} onPress={() => setQuery('')}>
            <X size={15} aria-hidden />
          </IconButton>
        )}
        <IconButton
          label={t('anyWord')}
          pressed={anyWord}
          onPress={() => {
            setQuery(anyWord ? withoutAnyWord(query) : withAnyWord(query));
            // nearly every article holds one of the words: the best are what is asked for
            if (!anyWord) setSort('relevance');
          }}
        >
          <MessageCircleQuestionMark size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('build')} pressed={building} onPress={openBuilder}>
          <SlidersHorizontal size={15} aria-hidden />
        </IconButton>
        <SearchHistory isOpen={historyOpen} onOpenChange={setHistoryOpen} />
        <QueryHelp />
      </div>
      {shownError && (
        <div id={errorId} role="alert" className={styles.error}>
          {marked && (
            <p className={styles.typed} dir="auto" aria-hidden>
              {marked.before}
              <span className={styles.at}>{marked.at}</span>
              {marked.after}
            </p>
          )}
          <p>{errorText(shownError)}</p>
        </div>
      )}
    </search>
  );
}

/** That of what is asked: a question in Arabic stays one behind `any:`. */
function writingDirection(query: string): 'auto' | 'ltr' | 'rtl' | undefined {
  if (query === '') return undefined;
  return asksForAnyWord(query) ? directionOf('und', withoutAnyWord(query)) : 'auto';
}
