// Holds the reader, and below it the form or the review that needs the text in view.
import { useCallback, useEffect } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useCommand } from '../../api/queries';
import { useArticleStatements } from '../../speech/use-article-statements';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import type { StatementForm as OpenForm } from '../../state/statement-desk';
import { ReviewPanel } from './review-panel';
import { StatementForm } from './statement-form';
import type { StatementDraft } from './statement-form';
import { patchOf } from './statement-patch';
import { useStatementEdits } from './use-statement-edits';
import type { StatementEdits } from './use-statement-edits';
import styles from './statements.module.css';

export interface StatementDockProps {
  /** The focusable text, which the focus goes back to. */
  readonly bodyRef: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

export function StatementDock({ bodyRef, children }: StatementDockProps) {
  const form = useStatementDesk((desk) => desk.form);
  const review = useStatementDesk((desk) => desk.review);
  const closeForm = useStatementDesk((desk) => desk.closeForm);
  const leaveReview = useStatementDesk((desk) => desk.leaveReview);
  const edits = useStatementEdits(review !== null);
  const close = useCallback(() => {
    closeForm();
    // In a review its panel takes the focus.
    if (!useStatementDesk.getState().review) bodyRef.current?.focus();
  }, [closeForm, bodyRef]);
  return (
    <div className={styles.dock}>
      <div className={styles.docked}>{children}</div>
      {review && (
        <ReviewPanel
          scope={review}
          edits={edits}
          onLeave={() => {
            leaveReview();
            bodyRef.current?.focus();
          }}
        />
      )}
      {form && (
        <DockedForm
          key={form.does === 'edit' ? form.id : `${form.articleId} ${form.start}`}
          form={form}
          edits={edits}
          onClose={close}
        />
      )}
    </div>
  );
}

interface DockedFormProps {
  readonly form: OpenForm;
  readonly edits: StatementEdits;
  readonly onClose: () => void;
}

function DockedForm({ form, edits, onClose }: DockedFormProps) {
  const openId = useDesk((desk) => desk.articleId);
  const setActive = useStatementDesk((desk) => desk.setActive);
  const setShown = useStatementDesk((desk) => desk.setShown);
  const articleId = form.does === 'add' ? form.articleId : openId;
  const showPassage = useDesk((desk) => desk.showPassage);
  const article = useCommand('article.get', { id: articleId ?? 1 }, { enabled: articleId !== null }).data;
  const { statements } = useArticleStatements(articleId);
  const edited = form.does === 'edit' ? statements.find((statement) => statement.id === form.id) : undefined;
  const passage = form.does === 'add' ? form : edited;
  const passageId = passage?.articleId;
  useEffect(() => {
    // The form takes room from the text: what it is about must not end up below.
    if (passage) showPassage(passage);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the form opens
  }, [passageId]);
  if (!article || (form.does === 'edit' && !edited)) return null;

  const initial: StatementDraft = edited
    ? {
        start: edited.start,
        end: edited.end,
        speaker: edited.speaker ? { kind: 'speaker', speaker: edited.speaker } : { kind: 'none' },
        stance: edited.stance,
        kind: edited.kind,
        note: edited.note,
      }
    : { ...spanOf(form), speaker: { kind: 'none' }, stance: 'say', kind: 'indirect', note: '' };
  const save = (draft: StatementDraft, speakerId: number | null): void => {
    if (edited) {
      const patch = patchOf(edited, draft, speakerId);
      if (Object.keys(patch).length === 0) onClose();
      else edits.update(edited.id, patch, onClose);
      return;
    }
    const { start, end, stance, kind, note } = draft;
    edits.add({ articleId: article.id, start, end, speakerId, stance, kind, note }, (added) => {
      setShown(true);
      setActive(added.id);
      onClose();
    });
  };
  return (
    <StatementForm
      isNew={!edited}
      articleId={article.id}
      body={article.body}
      language={article.language}
      initial={initial}
      atSpeaker={form.does === 'add' || form.field === 'speaker'}
      edits={edits}
      onSave={save}
      onClose={onClose}
    />
  );
}

function spanOf(form: OpenForm): { start: number; end: number } {
  return form.does === 'add' ? { start: form.start, end: form.end } : { start: 0, end: 0 };
}
