// The filters at work, each with a way to take it back.
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { useCommand } from '../../api/queries';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useSpeakerNames } from '../../speech/use-speaker-names';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { stanceGroups } from './stance-groups';
import { storiesOf, withStories } from './story-choice';
import { useStoryTitles } from './use-story-titles';
import styles from './result-bar.module.css';

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

export function FilterChips() {
  const t = useText('search');
  const common = useText('common');
  const { formats } = useLocalisation();
  const filters = useDesk((desk) => desk.filters);
  const setFilters = useDesk((desk) => desk.setFilters);
  const clearFilters = useDesk((desk) => desk.clearFilters);
  const told = useText('statements');
  const tags = useCommand('tags.list', {}).data;
  const speakers = useSpeakerNames(filters.speakers);
  const query = useDesk((desk) => desk.query);
  const setQuery = useDesk((desk) => desk.setQuery);
  const stories = useMemo(() => storiesOf(query), [query]);
  const storyTitles = useStoryTitles(stories);
  const { outlets, months, languages, states } = filters;
  const chips: Chip[] = [
    ...outlets.map((outlet) => ({
      key: `outlet ${outlet}`,
      label: outlet === '' ? common('unknownOutlet') : outlet,
      remove: () => setFilters({ outlets: outlets.filter((other) => other !== outlet) }),
    })),
    ...languages.map((language) => ({
      key: `language ${language}`,
      label: language === 'und' ? common('unknownLanguage') : formats.languageName(language),
      remove: () => setFilters({ languages: languages.filter((other) => other !== language) }),
    })),
    ...filters.tags.map((tag) => ({
      key: `tag ${tag}`,
      label: tags?.find((candidate) => candidate.id === tag)?.path ?? t('tag'),
      remove: () => setFilters({ tags: filters.tags.filter((other) => other !== tag) }),
    })),
    ...filters.speakers.map((speaker) => ({
      key: `speaker ${speaker}`,
      label: speakers.get(speaker) ?? t('speaker'),
      remove: () => setFilters({ speakers: filters.speakers.filter((other) => other !== speaker) }),
    })),
    ...stanceGroups(filters.stances).map(({ family, stances }) => ({
      key: `stance ${stances.join()}`,
      label: family === null ? stances.map((stance) => told(`stance_${stance}`)).join() : told(`family_${family}`),
      remove: () => setFilters({ stances: filters.stances.filter((other) => !stances.includes(other)) }),
    })),
    ...stories.map((story) => ({
      key: `story ${story}`,
      label: storyTitles.get(story) ?? t('story'),
      remove: () =>
        setQuery(
          withStories(
            query,
            stories.filter((other) => other !== story),
          ),
        ),
    })),
    ...states.map((state) => ({
      key: `state ${state}`,
      label: common(`state_${state}`),
      remove: () => setFilters({ states: states.filter((other) => other !== state) }),
    })),
  ];
  const [first, last] = [months[0], months.at(-1)];
  if (first !== undefined && last !== undefined) {
    const label = first === last ? formats.longMonth(first) : `${formats.month(first)} – ${formats.month(last)}`;
    chips.push({ key: 'months', label, remove: () => setFilters({ months: [] }) });
  }
  if (filters.afterArticle !== undefined) {
    chips.push({
      key: 'since',
      label: t('sinceReview'),
      remove: () => setFilters({ afterArticle: undefined }),
    });
  }
  if (filters.trash) chips.push({ key: 'trash', label: common('inTrash'), remove: () => setFilters({ trash: false }) });
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filters')}>
      {chips.map((chip) => (
        <li key={chip.key} className={styles.chip}>
          <BidiText className={styles.chipText}>{chip.label}</BidiText>
          <button
            type="button"
            className={styles.chipButton}
            aria-label={t('removeFilter', { filter: chip.label })}
            onClick={chip.remove}
          >
            <X size={13} aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button tone="link" onPress={clearFilters}>
            {t('clearAll')}
          </Button>
        </li>
      )}
    </ul>
  );
}
