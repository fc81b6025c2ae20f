// What the timelines are of, as the commands ask for it.
import type { SearchFilters } from '../../../core/contract/schema/search';
import { noFilters } from '../../../core/contract/schema/search';
import type { TimelineSubject } from '../../state/desk-store';

export interface Asked {
  readonly query: string;
  readonly filters: SearchFilters;
}

export interface SubjectInput {
  readonly query: string;
  readonly filters?: SearchFilters;
  readonly storyId?: number;
}

/** `asked` is the desk's own question; a story and a speaker are told whole, whatever is searched for. */
export function subjectInput(subject: TimelineSubject, asked: Asked): SubjectInput {
  if (subject.kind === 'story') return { query: '', storyId: subject.storyId };
  if (subject.kind === 'speaker') return { query: '', filters: { ...noFilters, speakers: [subject.speakerId] } };
  return { query: asked.query, filters: asked.filters };
}
