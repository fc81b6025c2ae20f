// Statements as the text knows them: painted, found under a click, walked along by J and K, taken from the selection by S.
import { useCallback } from 'react';
import type { Article } from '../../../core/contract/schema/article';
import { useText } from '../../i18n/use-text';
import { useArticleStatements } from '../../speech/use-article-statements';
import { useDesk } from '../../state/desk-store';
import { notify } from '../../state/notices';
import { useStatementDesk } from '../../state/statement-desk';
import type { BodyMap } from './body-map';
import { besides, statementAt } from './statement-at';
import type { Stretch } from './stretch';
import { selectedNow } from './use-body-selection';
import { usePaintedStatements } from './use-painted-statements';

export interface ReaderStatements {
  readonly shown: boolean;
  /** Those that are not rejected. */
  readonly count: number;
  /** Whether the key did something: S, and while they are shown J, K and Enter. */
  readonly onLetter: (letter: string, isShifted: boolean, caret: number | null) => boolean;
  /** Takes the statement at an offset in hand; false where none is. */
  readonly onOffset: (offset: number) => boolean;
}

export function useReaderStatements(
  { id: articleId, body }: Pick<Article, 'id' | 'body'>,
  map: BodyMap | null,
  goTo: (stretch: Stretch) => unknown,
): ReaderStatements {
  const t = useText('statements');
  const shown = useStatementDesk((desk) => desk.shown);
  const setShown = useStatementDesk((desk) => desk.setShown);
  const activeId = useStatementDesk((desk) => desk.activeId);
  const setActive = useStatementDesk((desk) => desk.setActive);
  const openForm = useStatementDesk((desk) => desk.openForm);
  const { statements } = useArticleStatements(articleId, { enabled: shown });
  usePaintedStatements(map, statements, activeId);

  const onLetter = useCallback(
    (letter: string, isShifted: boolean, caret: number | null): boolean => {
      if (letter === 's' && isShifted) setShown(!shown);
      else if (letter === 's') {
        // The desk hears of a selection a frame later, and a key may come sooner.
        const kept = useDesk.getState().selection;
        const selection = (map && selectedNow(body, map)) ?? (kept?.articleId === articleId ? kept : null);
        if (selection) openForm({ does: 'add', articleId, start: selection.start, end: selection.end });
        else notify({ tone: 'info', text: t('nothingSelected') });
      } else if (shown && !isShifted && (letter === 'j' || letter === 'k')) {
        const next = besides(statements, activeId, caret, letter === 'j' ? 1 : -1);
        if (next) {
          setActive(next.id);
          goTo(next);
        }
      } else return false;
      return true;
    },
    [articleId, body, map, shown, statements, activeId, goTo, setShown, setActive, openForm, t],
  );
  const onOffset = useCallback(
    (offset: number): boolean => {
      const at = shown ? statementAt(statements, offset) : null;
      setActive(at?.id ?? null);
      return at !== null;
    },
    [shown, statements, setActive],
  );
  const count = statements.filter(({ status }) => status !== 'rejected').length;
  return { shown, count, onLetter, onOffset };
}
