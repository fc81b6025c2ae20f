// Makes the tags of a typed path that are not there yet, parents first.
import { useCallback } from 'react';
import type { Tag } from '../../../core/contract/schema/codebook';
import { readTypedPath } from '../../../core/codebook/tag-lookup';
import { freshColour } from '../../../core/codebook/tag-palette';
import { foldText } from '../../../core/text/fold';
import { useEdit } from '../../api/queries';
import { useReport } from '../../state/use-report';

/** Answers the id of the deepest tag of the path, or null where one could not be made (which is then told). */
export function useMakeTags(tags: readonly Tag[]): (typed: string) => Promise<number | null> {
  const report = useReport();
  const create = useEdit('tags.create').mutateAsync;
  return useCallback(
    async (typed) => {
      const { existing, missing } = readTypedPath(tags, typed, foldText);
      let parent: { readonly id: number; readonly colour: string } | null = existing;
      try {
        for (const name of missing) {
          parent = await create({
            name,
            parentId: parent?.id ?? null,
            colour: parent?.colour ?? freshColour(tags.map((tag) => tag.colour)),
          });
        }
      } catch (error) {
        report.failed(error);
        return null;
      }
      return parent?.id ?? null;
    },
    [tags, create, report],
  );
}
