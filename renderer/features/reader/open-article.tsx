// One article at work: text with everything painted on it, matches, find, excerpts, citation, details.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Article } from '../../../core/contract/schema/article';
import { useArticleActions } from '../../state/use-article-actions';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDeskCommand } from '../../state/commands';
import { useDesk } from '../../state/desk-store';
import { useSettled } from '../../state/use-settled';
import { useStatementDesk } from '../../state/statement-desk';
import { classes } from '../../ui/classes';
import { hasModifier, letterOf } from '../../ui/keys';
import { ArticleBody } from './article-body';
import { ArticleDetails } from './article-details';
import { ArticleHead } from './article-head';
import { BodyMap } from './body-map';
import { FindBar } from './find-bar';
import { findInText } from './find-in-text';
import { paragraphsOf } from './paragraphs';
import { ReaderBar } from './reader-bar';
import type { ReaderProps } from './reader-props';
import { StatementLegend } from './statement-legend';
import type { Stretch } from './stretch';
import { selectedNow, useBodySelection } from './use-body-selection';
import { useCite } from './use-cite';
import { useEnter } from './use-enter';
import { useLayoutVersion } from './use-layout-version';
import { useMatches } from './use-matches';
import { useOpened } from './use-opened';
import { usePainted, usePaintedExcerpts } from './use-painting';
import { useReaderStatements } from './use-reader-statements';
import './highlights.css';
import styles from './reader.module.css';

const QUERY_PAUSE_MS = 200;
const MOST_EXCERPTS = 10_000;
const none: readonly Stretch[] = [];

export interface OpenArticleProps extends ReaderProps {
  readonly article: Article;
}

export function OpenArticle({ article, bodyRef, keys, tagPicker: TagPicker, ...margins }: OpenArticleProps) {
  const t = useText('reader');
  const { id, body } = article;
  const query = useSettled(
    useDesk((desk) => desk.query),
    QUERY_PAUSE_MS,
  );
  const selection = useDesk((desk) => desk.selection);
  const passage = useDesk((desk) => desk.passage);
  const activeExcerptId = useDesk((desk) => desk.activeExcerptId);
  const tagging = useDesk((desk) => desk.tagging);
  const setTagging = useDesk((desk) => desk.setTagging);
  const setSelection = useDesk((desk) => desk.setSelection);
  const setActiveExcerpt = useDesk((desk) => desk.setActiveExcerpt);
  const actions = useArticleActions();
  const cite = useCite(article);
  useOpened(id);
  useEnter(id, bodyRef);

  const scroll = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(body), [body]);
  const [map, setMap] = useState<BodyMap | null>(null);
  useEffect(() => {
    if (bodyRef.current) setMap(new BodyMap(bodyRef.current, paragraphs));
  }, [bodyRef, paragraphs]);
  const layout = useLayoutVersion(column);
  useBodySelection(id, body, map);

  const goTo = useCallback((stretch: Stretch) => map && scrollTo(map.rangeOf(stretch), scroll.current), [map]);

  // A query that can't be parsed has no matches here; the search box says what is wrong with it.
  const hits = useCommand('article.highlights', { id, query }, { enabled: query.trim() !== '' }).data?.body ?? none;
  const matches = useMatches(hits, goTo);
  const [finding, setFinding] = useState(false);
  const [needle, setNeedle] = useState('');
  const found = useMemo(() => (finding ? findInText(body, needle) : none), [body, needle, finding]);
  const foundMatches = useMatches(found, goTo);
  const [hasFocus, setHasFocus] = useState(false);
  const [details, setDetails] = useState(false);
  const tags = useCommand('tags.list', {}).data;
  const excerpts = useCommand('excerpts.list', { articleId: id, limit: MOST_EXCERPTS }).data?.excerpts;
  const active = useMemo(
    () => excerpts?.filter((excerpt) => excerpt.id === activeExcerptId),
    [excerpts, activeExcerptId],
  );
  const kept = useMemo(
    () => (selection?.articleId === id && !hasFocus ? [selection] : none),
    [selection, id, hasFocus],
  );

  usePainted('hit', map, hits);
  usePainted('hit-current', map, useOne(hits, matches.current));
  usePainted('found', map, found);
  usePainted('found-current', map, useOne(found, foundMatches.current));
  usePainted('excerpt-active', map, active);
  usePainted('kept-selection', map, kept);
  usePaintedExcerpts(map, excerpts, tags);
  const told = useReaderStatements(article, map, goTo);
  const Margin = told.shown ? margins.statementMargin : margins.margin;
  const toText = useCallback(() => bodyRef.current?.focus(), [bodyRef]);

  useEffect(() => {
    if (map && passage?.articleId === id) scrollTo(map.rangeOf(passage), scroll.current);
  }, [map, passage, id]);

  useDeskCommand('find', () => setFinding(true));
  /** The desk hears of a selection a frame later, and a key may come sooner; true where something is selected. */
  const hearSelection = (): boolean => {
    const now = map && selectedNow(body, map);
    if (now) setSelection({ articleId: id, ...now });
    return now !== null || selection?.articleId === id;
  };

  useDeskCommand('cite', () => {
    hearSelection();
    cite();
  });
  const closeFind = (): void => {
    setFinding(false);
    toText();
  };

  const caretOffset = (): number | null => {
    const caret = document.getSelection();
    return map && caret?.focusNode ? map.offsetOf(caret.focusNode, caret.focusOffset) : null;
  };
  /** From the text to the note of the statement at hand, or to the first. */
  const toNote = (): void => {
    const active = `[data-note="${useStatementDesk.getState().activeId}"] button`;
    const note = margin.current?.querySelector<HTMLElement>(active) ?? margin.current?.querySelector('button');
    note?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && finding) return closeFind();
    if (event.key === 'Enter' && told.shown) return toNote();
    const letter = letterOf(event.nativeEvent);
    if (hasModifier(event) || event.altKey || letter === null) return;
    if (letter === 'n') matches.step(event.shiftKey ? -1 : 1);
    else if (letter === 't' && hearSelection()) setTagging(true);
    else if (told.onLetter(letter, event.shiftKey, caretOffset())) return;
    else if (selection) return;
    else if (letter === 'u') actions.setState([id], 'unread');
    else if (letter === 'r') actions.setState([id], 'reviewed');
    else if (letter === 'i') actions.setState([id], 'irrelevant');
  };

  const onClick = (event: MouseEvent): void => {
    if (!map || !excerpts || selection) return;
    const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
    const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
    if (offset === null || told.onOffset(offset)) return;
    const under = excerpts.filter((excerpt) => excerpt.start <= offset && offset < excerpt.end);
    const shortest = under.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    setActiveExcerpt(shortest?.id ?? null);
  };

  const topOf = useCallback(
    (offset: number): number | null => {
      if (!map || !column.current) return null;
      const line = map.rangeOf({ start: offset, end: Math.min(offset + 1, body.length) }).getClientRects()[0];
      return line ? line.top - column.current.getBoundingClientRect().top : null;
    },
    [map, body],
  );

  return (
    <>
      <ReaderBar
        article={article}
        matches={matches}
        keys={keys}
        onFind={() => setFinding(true)}
        onCite={cite}
        onDetails={() => setDetails(true)}
      />
      {told.shown && <StatementLegend count={told.count} />}
      {finding && <FindBar needle={needle} onChange={setNeedle} matches={foundMatches} onClose={closeFind} />}
      <div ref={scroll} className={styles.scroll}>
        <div className={classes(styles.page, told.shown && styles.told)}>
          <ArticleHead article={article} />
          <div ref={column}>
            <ArticleBody
              paragraphs={paragraphs}
              language={article.language}
              label={t('text')}
              bodyRef={bodyRef}
              onKeyDown={onKeyDown}
              onClick={onClick}
              onCopy={(event) => {
                if (!selection) return;
                event.preventDefault();
                event.clipboardData.setData('text/plain', body.slice(selection.start, selection.end));
              }}
              onFocusChange={setHasFocus}
            />
          </div>
          <div ref={margin} className={styles.margin}>
            <Margin articleId={id} topOf={topOf} layout={layout} toText={toText} />
          </div>
        </div>
      </div>
      {tagging && selection?.articleId === id && map && (
        <TagPicker
          selectionBox={() => map.rangeOf(selection).getBoundingClientRect()}
          onClose={() => {
            setTagging(false);
            bodyRef.current?.focus();
          }}
        />
      )}
      {details && <ArticleDetails article={article} onClose={() => setDetails(false)} />}
    </>
  );
}

function useOne(list: readonly Stretch[], index: number): readonly Stretch[] {
  return useMemo(() => list.slice(Math.max(0, index), index + 1), [list, index]);
}

/** Brings a range into the middle third, unless it is in view already. */
function scrollTo(range: Range, scroll: HTMLElement | null): void {
  if (!scroll) return;
  const box = range.getBoundingClientRect();
  const view = scroll.getBoundingClientRect();
  if (box.top >= view.top + 24 && box.bottom <= view.bottom - 24) return;
  scroll.scrollTop += box.top - view.top - view.height / 3;
}
