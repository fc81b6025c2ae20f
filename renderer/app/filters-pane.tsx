// The first pane: everything a search can be narrowed by, the codebook among it.
import { useMemo } from 'react';
import { CodebookPanel } from '../features/codebook/codebook-panel';
import { FacetsPane } from '../features/search/facets-pane';
import { SavedSearches } from '../features/search/saved-searches';
import { useSearch } from '../features/search/search-context';
import styles from './desk.module.css';

export function FiltersPane() {
  const tagFacet = useSearch().answer?.facets?.tag;
  const counts = useMemo(() => tagFacet && new Map(tagFacet.map((row) => [row.id, row.count])), [tagFacet]);
  return (
    <>
      <SavedSearches />
      <FacetsPane />
      <div className={styles.section}>
        <CodebookPanel counts={counts} />
      </div>
    </>
  );
}
