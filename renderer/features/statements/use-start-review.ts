// Begins a review at the first statement that nobody has judged, or at the first of all.
import { useCallback } from 'react';
import { call } from '../../api/client';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useStatementDesk } from '../../state/statement-desk';
import type { ReviewScope } from '../../state/statement-desk';
import { useReport } from '../../state/use-report';
import { nextToReview, reviewInput } from './review-scope';

export function useStartReview(): (scope: ReviewScope) => void {
  const t = useText('statements');
  const report = useReport();
  const showPassage = useDesk((desk) => desk.showPassage);
  const startReview = useStatementDesk((desk) => desk.startReview);
  const setActive = useStatementDesk((desk) => desk.setActive);
  return useCallback(
    (scope) => {
      const start = async (): Promise<void> => {
        const { statements } = await call('statements.list', reviewInput(scope));
        const first = nextToReview(statements, null) ?? statements[0];
        if (!first) {
          report.info(t('reviewNone'));
          return;
        }
        startReview(scope);
        setActive(first.id);
        showPassage(first);
      };
      start().catch(report.failed);
    },
    [report, t, showPassage, startReview, setActive],
  );
}
