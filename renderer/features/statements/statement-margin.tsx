// The column beside the text while statements are shown: each at its passage; arrow keys walk along it, Escape leads back.
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useArticleStatements } from '../../speech/use-article-statements';
import type { ReaderMarginProps } from '../../state/reader-slots';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import { FailedReadLine } from '../../ui/failed-read';
import { useMarginPlaces } from '../../ui/use-margin-places';
import { statementActionOf } from './statement-keys';
import { StatementNote } from './statement-note';
import { useStatementAction } from './use-statement-action';
import { useStatementEdits } from './use-statement-edits';
import styles from './statements.module.css';

const GAP = 8;

export function StatementMargin(props: ReaderMarginProps) {
  const t = useText('statements');
  const { articleId } = props;
  const { statements, error, retry } = useArticleStatements(articleId, { tellsFailure: true });
  const body = useCommand('article.get', { id: articleId }).data?.body ?? '';
  const pending = useCommand('analysis.state', {}).data?.statements.pending ?? 0;
  const edits = useStatementEdits();
  const run = useStatementAction(edits);
  const activeId = useStatementDesk((desk) => desk.activeId);
  const showPassage = useDesk((desk) => desk.showPassage);
  const list = useRef<HTMLUListElement>(null);
  // The note under the focus must not move away from it.
  const [inMargin, setInMargin] = useState(false);
  const places = useMarginPlaces(statements, props, GAP, inMargin ? null : activeId);

  if (error && statements.length === 0)
    return <FailedReadLine title={t('resultsFailed')} error={error} onRetry={retry} />;
  if (statements.length === 0) return <p className={styles.empty}>{pending > 0 ? t('pending') : t('none')}</p>;

  const focusNote = (index: number): void => {
    const notes = list.current?.querySelectorAll<HTMLButtonElement>('button[aria-expanded]');
    notes?.[Math.min(Math.max(index, 0), notes.length - 1)]?.focus();
  };
  const onKeyDown = (index: number, statement: StatementWithSource, event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') focusNote(index + 1);
    else if (event.key === 'ArrowUp') focusNote(index - 1);
    else if (event.key === 'Home') focusNote(0);
    else if (event.key === 'End') focusNote(statements.length - 1);
    else if (event.key === 'Delete' && statement.status !== 'rejected') run({ does: 'reject' }, statement);
    else if (event.key === 'Escape') {
      showPassage(statement);
      props.toText();
    } else {
      const action = statementActionOf(event.nativeEvent);
      if (action === null) return;
      if (action.does === 'next') focusNote(index + 1);
      else if (action.does === 'previous') focusNote(index - 1);
      else run(action, statement);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className={styles.margin}
      aria-label={t('list')}
      style={{ minBlockSize: places.bottom }}
      onFocus={() => setInMargin(true)}
      onBlur={() => setInMargin(false)}
    >
      {statements.map((statement, at) => (
        <StatementNote
          key={statement.id}
          statement={statement}
          cueText={statement.cue ? body.slice(statement.cue.start, statement.cue.end) : ''}
          edits={edits}
          top={places.topOf(statement.id)}
          number={at + 1}
          total={statements.length}
          measure={places.measure}
          onKeyDown={(event) => onKeyDown(at, statement, event)}
        />
      ))}
    </ul>
  );
}
