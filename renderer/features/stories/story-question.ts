// What is asked of `stories.list`, from the filters as they are typed.
import type { CommandInput } from '../../../core/contract/commands';
import type { StoryFilters } from '../../state/desk-store';
import { dayBound } from './day-bound';

export type StoryQuestion = CommandInput<'stories.list'>;

/** A date that can't be read yet narrows nothing; its field says so. */
export function storyQuestion({ minOutlets, from, to, words, order }: StoryFilters): StoryQuestion {
  const first = dayBound(from, 'from');
  const last = dayBound(to, 'to');
  const query = words.trim();
  return {
    minOutlets,
    order,
    ...(first ? { from: first } : {}),
    ...(last ? { to: last } : {}),
    ...(query === '' ? {} : { query }),
  };
}
