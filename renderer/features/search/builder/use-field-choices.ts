// What a field can be in this archive: outlets, tags, speakers, stories that it holds; closed lists in words.
import { reviewState } from '../../../../core/contract/schema/common';
import type { MetadataField } from '../../../../core/query/ast';
import type { ConditionValue } from '../../../../core/query/conditions';
import { typedOperands } from '../../../../core/query/typed-operands';
import { stanceFamilies, stances } from '../../../../core/statements/stance';
import { useCommand } from '../../../api/queries';
import { useText } from '../../../i18n/use-text';
import { useStoryTitle } from '../../../i18n/use-story-title';
import { useSpeakerName } from '../../../speech/use-speaker-name';
import { useSettled } from '../../../state/use-settled';
import { useSearch } from '../search-context';
import { useValueText } from '../use-value-text';

export interface FieldChoice extends ConditionValue {
  readonly label: string;
  /** Articles in the archive, where they are known. */
  readonly count: number | null;
}

const TYPING_PAUSE_MS = 150;
const ASKED = 60;
/** Beside those of the articles found. */
const LANGUAGES = ['ar', 'he', 'en'];

/** `typed` narrows the choices; those of long lists are looked up by it. */
export function useFieldChoices(field: MetadataField, typed: string): readonly FieldChoice[] {
  const t = useText('search');
  const valueText = useValueText();
  const speakerName = useSpeakerName();
  const storyTitle = useStoryTitle();
  const asked = useSettled(typed.trim(), TYPING_PAUSE_MS);
  const words = typedOperands(asked).join(' ');
  const { answer } = useSearch();
  const outlets = useCommand('lookups.list', {}, { enabled: field === 'outlet' }).data?.outlets ?? [];
  const tags = useCommand('tags.list', {}, { enabled: field === 'tag' }).data ?? [];
  const speakers = useCommand(
    'speakers.list',
    { name: asked, limit: ASKED },
    { enabled: field === 'speaker', keepPrevious: true },
  ).data;
  const stories = useCommand(
    'stories.list',
    { order: 'largest', limit: ASKED, ...(words === '' ? {} : { query: words }) },
    { enabled: field === 'story', keepPrevious: true },
  ).data;
  const exactly = (raw: string, count: number | null, label = raw): FieldChoice => {
    return { raw, label, count, exact: true, prefix: false };
  };
  const closed = (raw: string): FieldChoice => ({
    ...exactly(raw, null, valueText(field, raw)),
    exact: false,
  });
  switch (field) {
    case 'outlet':
      return narrowed(
        typed,
        outlets.map(({ name, articles }) => exactly(name, articles)),
      );
    case 'tag':
      return narrowed(
        typed,
        tags.map(({ path, articles }) => exactly(path, articles)),
      );
    case 'speaker':
      return (speakers?.speakers ?? []).map((speaker) => exactly(speakerName(speaker), speaker.articles));
    case 'story':
      return (stories?.stories ?? []).map((story) => {
        return { raw: String(story.id), label: storyTitle(story), count: story.articles, exact: false, prefix: false };
      });
    case 'lang': {
      const found = answer?.facets?.language.map(({ value }) => value) ?? [];
      return narrowed(typed, [...new Set([...LANGUAGES, ...found])].filter((code) => code !== 'und').map(closed));
    }
    case 'stance': {
      const families = Object.keys(stanceFamilies).map(closed);
      const named = families.map((family) => ({ ...family, label: t('buildFamily', { family: family.label }) }));
      return narrowed(typed, [...named, ...stances.map(closed)]);
    }
    case 'status':
      return reviewState.options.map(closed);
    default:
      return [];
  }
}

function narrowed(typed: string, choices: readonly FieldChoice[]): readonly FieldChoice[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return choices.filter(({ label, raw }) => `${label} ${raw}`.toLocaleLowerCase().includes(wanted));
}
