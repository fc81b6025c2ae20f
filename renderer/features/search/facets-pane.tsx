// Everything a search can be narrowed by, with exact counts: months, states, outlets, speakers, stances, stories, languages, trash.
import { reviewState } from '../../../core/contract/schema/common';
import { familyOf, stances } from '../../../core/statements/stance';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useDesk } from '../../state/desk-store';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useSpeakerNames } from '../../speech/use-speaker-names';
import { Checkbox } from '../../ui/checkbox';
import { FacetList } from './facet-list';
import { MonthHistogram } from './month-histogram';
import { useSearch } from './search-context';
import { StoryFacet } from './story-facet';

export function FacetsPane() {
  const t = useText('search');
  const common = useText('common');
  const told = useText('statements');
  const nameOf = useSpeakerName();
  const { formats } = useLocalisation();
  const facets = useSearch().answer?.facets ?? null;
  const filters = useDesk((desk) => desk.filters);
  const setFilters = useDesk((desk) => desk.setFilters);
  const chosenSpeakers = useSpeakerNames(filters.speakers);
  if (!facets) return null;
  const stanceName = (value: string): string => {
    const stance = stances.find((each) => each === value);
    return stance ? `${told(`stance_${stance}`)} · ${told(`family_${familyOf(stance)}`)}` : value;
  };
  const outletName = (value: string): string => (value === '' ? common('unknownOutlet') : value);
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
        choices={facets.outlet.map(({ value, count }) => ({ value, label: outletName(value), count }))}
        chosen={filters.outlets}
        labelOf={outletName}
        onChange={(outlets) => setFilters({ outlets: [...outlets] })}
      />
      <FacetList
        title={t('speakers')}
        choices={facets.speaker.map(({ id, value, names, count }) => ({
          value: String(id),
          label: nameOf({ name: value, names }),
          count,
        }))}
        chosen={filters.speakers.map(String)}
        labelOf={(value) => chosenSpeakers.get(Number(value)) ?? value}
        onChange={(chosen) => setFilters({ speakers: chosen.map(Number) })}
      />
      <FacetList
        title={told('stance')}
        choices={stances
          .flatMap((stance) => {
            const count = facets.stance.find((row) => row.value === stance)?.count ?? 0;
            return count === 0 ? [] : { value: stance, label: stanceName(stance), count };
          })
          .toSorted((a, b) => b.count - a.count)}
        chosen={filters.stances}
        labelOf={stanceName}
        onChange={(chosen) => setFilters({ stances: stances.filter((stance) => chosen.includes(stance)) })}
      />
      <StoryFacet />
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
