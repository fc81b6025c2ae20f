// The search that a mark of a chart stands for: what the chart is of, narrowed to what the mark counts.
import type { SearchFilters, SortOrder } from '../../../core/contract/schema/search';
import { noFilters } from '../../../core/contract/schema/search';
import { stanceFamilies } from '../../../core/statements/stance';
import type { StanceFamily } from '../../../core/statements/stance';
import type { TimelineSubject } from '../../state/desk-store';

export interface Search {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sort: SortOrder;
}

export interface Mark {
  /** A day or a month. */
  readonly date?: string;
  /** Names of outlets; an empty one (unknown) can't be asked for. */
  readonly outlets?: readonly string[];
  readonly family?: StanceFamily;
}

/** `asked` is the desk's own question, which the chart of what the search finds narrows further. */
export function searchForMark(subject: TimelineSubject, asked: Omit<Search, 'sort'>, mark: Mark): Search {
  const base = baseOf(subject, asked);
  const filters = { ...base.filters };
  let { query } = base;
  if (mark.date?.length === 7) filters.months = [mark.date];
  else if (mark.date !== undefined) query = `${query} date:${mark.date}`.trim();
  const outlets = (mark.outlets ?? []).filter((outlet) => outlet !== '');
  if (outlets.length > 0) filters.outlets = outlets;
  if (mark.family) filters.stances = [...stanceFamilies[mark.family]];
  return { query, filters, sort: 'newest' };
}

function baseOf(subject: TimelineSubject, asked: Omit<Search, 'sort'>): Omit<Search, 'sort'> {
  if (subject.kind === 'story') return { query: `story:${subject.storyId}`, filters: noFilters };
  if (subject.kind === 'speaker') return { query: '', filters: { ...noFilters, speakers: [subject.speakerId] } };
  // Words beside an OR would join only its last part.
  const isGroup = /\bOR\b/.test(asked.query);
  return { query: isGroup ? `(${asked.query})` : asked.query, filters: asked.filters };
}
