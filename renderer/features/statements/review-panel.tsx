// The review: one statement after another, its passage in view above, judged by single keys.
import { useEffect, useRef, useState } from 'react';
import { ArrowDown, ArrowUp, Check, Pencil, RotateCcw, UserRound, X } from 'lucide-react';
import type { StatementWithSource } from '../../../core/contract/schema/statements';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { StanceMark } from '../../speech/stance-mark';
import { StatusMark } from '../../speech/status-mark';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import type { ReviewScope } from '../../state/statement-desk';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { FailedReadLine } from '../../ui/failed-read';
import { IconButton } from '../../ui/icon-button';
import { Kbd } from '../../ui/kbd';
import { ProgressBar } from '../../ui/progress-bar';
import { useFoot } from '../../ui/use-foot';
import { neighbourOf, nextToReview, reviewedCount, reviewInput } from './review-scope';
import { StanceMenu } from './stance-menu';
import type { OwnAction } from './statement-keys';
import { useReviewKeys } from './use-review-keys';
import { useStatementAction } from './use-statement-action';
import type { StatementEdits } from './use-statement-edits';
import { Why } from './why';
import styles from './review.module.css';

export interface ReviewPanelProps {
  readonly scope: ReviewScope;
  readonly edits: StatementEdits;
  readonly onLeave: () => void;
}

const none: readonly StatementWithSource[] = [];

export function ReviewPanel({ scope, edits, onLeave }: ReviewPanelProps) {
  const t = useText('statements');
  const answer = useCommand('statements.list', reviewInput(scope), { keepPrevious: true, tellsFailure: true });
  const statements = answer.data?.statements ?? none;
  const activeId = useStatementDesk((desk) => desk.activeId);
  const setActive = useStatementDesk((desk) => desk.setActive);
  const isCorrecting = useStatementDesk((desk) => desk.form !== null);
  const showPassage = useDesk((desk) => desk.showPassage);
  const run = useStatementAction(edits);
  const panel = useRef<HTMLElement>(null);
  const at = statements.findIndex((statement) => statement.id === activeId);
  const current = statements[at] ?? null;

  const go = (statement: StatementWithSource | null): void => {
    if (!statement) return;
    setActive(statement.id);
    showPassage(statement);
  };
  const step = (by: 1 | -1): void => go(neighbourOf(statements, activeId, by));
  // Keys come faster than answers: what is pressed meanwhile is done next, to the statement that the review has come to by then.
  const [waiting, setWaiting] = useState<readonly OwnAction[]>([]);
  const carryOut = (action: OwnAction): void => {
    if (current) run(action, current, () => go(nextToReview(statements, current.id)));
  };
  const act = (action: OwnAction): void => {
    if (edits.pending || waiting.length > 0) setWaiting([...waiting, action]);
    else carryOut(action);
  };
  useEffect(() => {
    const [next, ...later] = waiting;
    if (edits.pending || !next) return;
    setWaiting(later);
    carryOut(next);
    // oxlint-disable-next-line react/exhaustive-deps -- when the edit before is done, with what the review shows then
  }, [edits.pending, waiting]);
  useReviewKeys(!isCorrecting, (action) => {
    if (action.does === 'next') step(1);
    else if (action.does === 'previous') step(-1);
    else act(action);
  });
  useFoot(panel);
  const isReady = current !== null;
  useEffect(() => {
    if (isCorrecting) return;
    panel.current?.focus();
    // The panel takes room from the text: the passage must not end up below.
    if (current) showPassage(current);
    // oxlint-disable-next-line react/exhaustive-deps -- when the panel comes up, not with every step
  }, [isCorrecting, isReady]);

  const done = reviewedCount(statements);
  const total = statements.length;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.review}
      aria-label={scope.kind === 'story' ? t('reviewStory') : t('review')}
      hidden={isCorrecting}
    >
      <div className={styles.head}>
        <span className={styles.progress} role="status">
          {total > 0 && done === total ? t('reviewFinished') : t('reviewDone', { done, total })}
        </span>
        <div className={styles.bar}>
          <ProgressBar label={t('reviewDone', { done, total })} share={total === 0 ? 0 : done / total} />
        </div>
        <span className={styles.at}>{at >= 0 && t('reviewAt', { number: at + 1, total })}</span>
        <IconButton label={t('reviewPrevious')} shortcut="K" isDisabled={at <= 0} onPress={() => step(-1)}>
          <ArrowUp size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('reviewNext')} shortcut="J" isDisabled={at >= total - 1} onPress={() => step(1)}>
          <ArrowDown size={15} aria-hidden />
        </IconButton>
        <IconButton label={t('reviewLeave')} onPress={onLeave}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {answer.error && <FailedReadLine title={t('reviewFailed')} error={answer.error} onRetry={answer.refetch} />}
      {current && <Current statement={current} onAct={act} />}
    </section>
  );
}

interface CurrentProps {
  readonly statement: StatementWithSource;
  readonly onAct: (action: OwnAction) => void;
}

function Current({ statement, onAct }: CurrentProps) {
  const t = useText('statements');
  const common = useText('common');
  const nameOf = useSpeakerName();
  const body = useCommand('article.get', { id: statement.articleId }).data?.body ?? '';
  const { cue, status, speaker, article } = statement;
  const isRefused = status === 'rejected';
  return (
    <>
      <p className={styles.facts} aria-live="polite">
        <StatusMark status={status} worded />
        <BidiText className={classes(styles.name, !speaker && styles.nobody)}>{nameOf(speaker)}</BidiText>
        <StanceMark stance={statement.stance} />
        <span>{t(`kind_${statement.kind}`)}</span>
        {statement.relayedBy.map(({ name, start }) => (
          <span key={start}>{t('relayed', { name })}</span>
        ))}
        <BidiText className={styles.outlet}>{article.outlet ?? common('unknownOutlet')}</BidiText>
      </p>
      <div className={styles.actions}>
        <Button isDisabled={status === 'confirmed'} onPress={() => onAct({ does: 'confirm' })}>
          <Check size={15} aria-hidden />
          {t('confirm')}
          <Kbd>C</Kbd>
        </Button>
        <Button onPress={() => onAct({ does: 'reject' })}>
          {isRefused ? <RotateCcw size={14} aria-hidden /> : <X size={15} aria-hidden />}
          {isRefused ? t('restore') : t('reject')}
          <Kbd>X</Kbd>
        </Button>
        <Button onPress={() => onAct({ does: 'edit' })}>
          <Pencil size={14} aria-hidden />
          {t('edit')}
          <Kbd>E</Kbd>
        </Button>
        <Button onPress={() => onAct({ does: 'speaker' })}>
          <UserRound size={14} aria-hidden />
          {t('setSpeaker')}
          <Kbd>S</Kbd>
        </Button>
        <StanceMenu onChoose={(family) => onAct({ does: 'stance', family })} />
      </div>
      <details className={styles.whyBox}>
        <summary>{t('why')}</summary>
        <Why statement={statement} cueText={cue ? body.slice(cue.start, cue.end) : ''} />
      </details>
    </>
  );
}
