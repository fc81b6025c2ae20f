// The comparison of a story or of chosen statements, with the bases that the analyst has chosen.
import type { UseQueryResult } from '@tanstack/react-query';
import type { MarsadError } from '../../../core/contract/errors';
import type { Comparison } from '../../../core/contract/schema/compare';
import { useCommand } from '../../api/queries';
import type { ComparisonSettings } from './comparison-store';

export function useComparison(settings: ComparisonSettings): UseQueryResult<Comparison, MarsadError> {
  const { compared, baseOutlet } = settings;
  const baseStatementIds = [...settings.baseIds];
  const isStory = compared?.kind === 'story';
  const ofStory = useCommand(
    'compare.story',
    {
      storyId: isStory ? compared.storyId : 1,
      baseStatementIds,
      ...(baseOutlet === null ? {} : { baseOutlet }),
    },
    { enabled: isStory, keepPrevious: true, tellsFailure: true },
  );
  const ofStatements = useCommand(
    'compare.statements',
    { ids: compared?.kind === 'statements' ? [...compared.ids] : [1], baseStatementIds },
    { enabled: compared?.kind === 'statements', keepPrevious: true, tellsFailure: true },
  );
  return isStory ? ofStory : ofStatements;
}
