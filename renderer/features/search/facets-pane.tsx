// Everything a search can be narrowed by, with exact counts: months, states, outlets, languages, trash.
import { reviewState } from '../../../core/contract/schema/common';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { Checkbox } from '../../ui/checkbox';
import { FacetList } from './facet-list';
import { MonthHistogram } from './month-histogram';
import { useSearch } from './search-context';

export function FacetsPane() {
  const t = useText('search');
  const common = useText('common');
  const { formats } = useLocalisation();
  const facets = useSearch().answer?.facets ?? null;
  const filters = useDesk((desk) => desk.filters);
  const setFilters = useDesk((desk) => desk.setFilters);
  if (!facets) return null;
  const states = reviewState.options.map((value) => ({
    value: value as string,
    label: common(`state_${value}`),
    count: facets.state.find((row) => row.value === value)?.count ?? 0,
  }));
  return (
    <>
      <MonthHistogram
        rows={facets.month}
        chosen={filters.months}
        onChoose={(months) => setFilters({ months: [...months] })}
      />
      <FacetList
        title={t('states')}
        choices={states}
        chosen={filters.states}
        onChange={(chosen) => setFilters({ states: reviewState.options.filter((state) => chosen.includes(state)) })}
      />
      <FacetList
        title={t('outlets')}
        choices={facets.outlet.map(({ value, count }) => ({ value, label: value, count }))}
        chosen={filters.outlets}
        onChange={(outlets) => setFilters({ outlets: [...outlets] })}
      />
      <FacetList
        title={t('languages')}
        choices={facets.language.map(({ value, count }) => ({
          value,
          label: value === 'und' ? common('unknownLanguage') : formats.languageName(value),
          count,
        }))}
        chosen={filters.languages}
        onChange={(languages) => setFilters({ languages: [...languages] })}
      />
      <Checkbox isSelected={filters.trash} onChange={(trash) => setFilters({ trash })}>
        {common('inTrash')}
      </Checkbox>
    </>
  );
}
