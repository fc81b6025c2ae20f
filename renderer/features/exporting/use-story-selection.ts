// The story, or the chosen statements, that the desk shows: what an export by story takes.
import type { ExportSelection } from '../../../core/contract/schema/export';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';

export interface StorySelection {
  readonly selection: Extract<ExportSelection, { by: 'story' | 'statements' }> | null;
  /** What it is called; null where there is none, or its name is still being read. */
  readonly name: string | null;
  /** The dialog was opened to export just that. */
  readonly asked: boolean;
}

export function useStorySelection(): StorySelection {
  const t = useText('exporting');
  const dialog = useDesk((desk) => desk.dialog);
  const compared = useDesk((desk) => desk.compared);
  const shownStory = useDesk((desk) => desk.storyId);
  const asked = dialog?.name === 'export' ? dialog.params.comparison : undefined;
  const subject = asked ?? compared ?? (shownStory === null ? null : { kind: 'story' as const, storyId: shownStory });
  const storyId = subject?.kind === 'story' ? subject.storyId : null;
  const story = useCommand('stories.get', { id: storyId ?? 1 }, { enabled: storyId !== null }).data;
  if (subject === null) return { selection: null, name: null, asked: false };
  if (subject.kind === 'statements') {
    return {
      selection: { by: 'statements', ids: [...subject.ids] },
      name: t('byStatements', { count: subject.ids.length }),
      asked: asked !== undefined,
    };
  }
  return {
    selection: { by: 'story', storyId: subject.storyId },
    name: story ? t('byStory', { title: story.title }) : null,
    asked: asked !== undefined,
  };
}
