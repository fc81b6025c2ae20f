// Offers the desk's commands on statements while an archive is open, and lets go of what belonged to the one before.
import { useEffect } from 'react';
import { on } from '../../api/client';
import { useDeskCommand } from '../../state/commands';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import type { ReviewScope } from '../../state/statement-desk';
import { useStartReview } from './use-start-review';

export function StatementCommands() {
  const scope = useScopeInView();
  const start = useStartReview();
  const shown = useStatementDesk((desk) => desk.shown);
  const setShown = useStatementDesk((desk) => desk.setShown);
  const reset = useStatementDesk((desk) => desk.reset);
  useDeskCommand('review-statements', () => scope && start(scope), scope !== null);
  useDeskCommand('show-statements', () => setShown(!shown));
  useEffect(() => on('archive.changed', ({ reason }) => reason === 'opened' && reset()), [reset]);
  return null;
}

/** The story that is on show, else the open article. */
function useScopeInView(): ReviewScope | null {
  const view = useDesk((desk) => desk.view);
  const storyId = useDesk((desk) => desk.storyId);
  const compared = useDesk((desk) => desk.compared);
  const articleId = useDesk((desk) => desk.articleId);
  if (view === 'stories' && storyId !== null) return { kind: 'story', storyId };
  if (view === 'compare' && compared?.kind === 'story') return { kind: 'story', storyId: compared.storyId };
  return articleId === null ? null : { kind: 'article', articleId };
}
