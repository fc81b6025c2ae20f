// Which values of a facet are shown: the chosen ones always, then the most frequent, or those that are looked for.
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetView {
  readonly limit: number;
  /** Folded text that a label must contain; empty for all. */
  readonly find: string;
  readonly fold: (text: string) => string;
  /** The label of a chosen value that no article has any more; the value itself without. */
  readonly labelOf?: (value: string) => string;
}

/** A chosen value that has no articles any more is shown with 0, so that it can be taken back. */
export function facetRowsToShow(
  choices: readonly FacetChoice[],
  chosen: readonly string[],
  { limit, find, fold, labelOf = (value) => value }: FacetView,
): readonly FacetChoice[] {
  const known = new Set(choices.map((choice) => choice.value));
  const gone = chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: labelOf(value), count: 0 }));
  const found = find === '' ? choices : choices.filter((choice) => fold(choice.label).includes(find));
  const shown = found.slice(0, limit);
  const beyond = choices.filter((choice) => chosen.includes(choice.value) && !shown.includes(choice));
  return [...shown, ...beyond, ...gone];
}
