// The analyst's word on whether a telling belongs to its claim: yes, no, or undecided again; each with a way back.
import type { ComparisonCell } from '../../../core/contract/schema/compare';
import { useEdit } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import type { MatrixRow } from './comparison-matrix';

export type Verdict = 'same' | 'different' | null;
export type Judge = (row: MatrixRow, telling: ComparisonCell, verdict: Verdict) => void;

const said = { same: 'confirmedDone', different: 'rejectedDone', none: 'takenBackDone' } as const;

export function useJudgement(): Judge {
  const t = useText('comparison');
  const report = useReport();
  const { mutate } = useEdit('compare.judge');
  return ({ claim }, telling, verdict) => {
    if (telling.isBase) {
      report.info(t('judgeBase'));
      return;
    }
    mutate(
      { a: claim.id, b: telling.statementId, verdict, row: claim.cells.map(({ statementId }) => statementId) },
      {
        onError: report.failed,
        // what changed nothing is not in the history: its undo would undo something else
        onSuccess: ({ changed }) => (changed > 0 ? report.undoable : report.info)(t(said[verdict ?? 'none'])),
      },
    );
  };
}
