// What the list of stories is narrowed by: words, outlets, days.
import { noStoryFilters, useDesk } from '../../state/desk-store';
import { useText } from '../../i18n/use-text';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { dayBound } from './day-bound';
import styles from './story-list.module.css';

const OUTLET_CHOICES = [1, 2, 3, 4, 5] as const;

export function StoryFilterFields({ queryError }: { readonly queryError: string | null }) {
  const t = useText('stories');
  const filters = useDesk((desk) => desk.storyFilters);
  const setFilters = useDesk((desk) => desk.setStoryFilters);
  const badDay = (typed: string, bound: 'from' | 'to'): string | null =>
    dayBound(typed, bound) === null ? t('notADay') : null;
  return (
    <search className={styles.filters}>
      <div className={styles.wide}>
        <TextField
          label={t('words')}
          hideLabel
          placeholder={`${t('words')}: ${t('wordsHint')}`}
          value={filters.words}
          onChange={(words) => setFilters({ words })}
          error={queryError}
        />
      </div>
      <TextField
        label={t('from')}
        placeholder={t('dayHint')}
        direction="ltr"
        value={filters.from}
        onChange={(from) => setFilters({ from })}
        error={badDay(filters.from, 'from')}
      />
      <TextField
        label={t('to')}
        placeholder={t('dayHint')}
        direction="ltr"
        value={filters.to}
        onChange={(to) => setFilters({ to })}
        error={badDay(filters.to, 'to')}
      />
      <div className={styles.wide}>
        <Select
          label={t('minOutlets')}
          hideLabel
          value={String(filters.minOutlets)}
          onChange={(count) => setFilters({ minOutlets: Number(count) })}
          choices={OUTLET_CHOICES.map((count) => ({
            value: String(count),
            label: count === noStoryFilters.minOutlets ? t('outletsAny') : t('outletsAtLeast', { count }),
          }))}
        />
      </div>
    </search>
  );
}
