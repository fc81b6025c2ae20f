// Follows an event from one day to the next: each day's groups go on with the story that they are most like, or begin one.
import { Company } from './company';
import type { Decisions } from './decisions';
import { SumIndex } from './sum-index';
import { addSums, type VectorSum } from './vector-sum';

/** How many days a story may be silent before it is over. */
export const DAYS_OF_MEMORY = 2;
/** A story's last day is no further than this from its first: what goes on longer is told as several. */
export const LONGEST_STORY = 6;
/** From this mean similarity to the story's last days on, a group goes on with it. */
const SAME_STORY = 0.23;

/** A day's group. */
export interface DayGroup {
  readonly day: number;
  /** The article by which the group is known: its first in canonical order. */
  readonly first: number;
  readonly sum: VectorSum;
  readonly parties: ReadonlySet<number>;
}

/** A group in its story. */
export interface Threaded extends DayGroup {
  /** The first article of the story's first group. */
  readonly story: number;
  readonly storyDay: number;
}

/**
 * Gives each group of a day its story.
 * @param groups of one day, in canonical order
 * @param before the groups of the `DAYS_OF_MEMORY` days before, with their stories
 * @param partiesBefore all parties in each story so far, older days included
 */
export function threadDay(
  groups: readonly DayGroup[],
  before: readonly Threaded[],
  decisions: Decisions,
  partiesBefore: ReadonlyMap<number, ReadonlySet<number>>,
): Threaded[] {
  const open = openStories(before);
  const index = new SumIndex(open.map(({ recent }) => recent));
  const company = new Company(decisions);
  for (const parties of partiesBefore.values()) company.join(parties);
  for (const { parties } of groups) company.join(parties);
  const partiesIn = new Map(partiesBefore);
  const sequels = new Map<number, Beginning>();
  return groups.map((group) => {
    const allowed = (story: number): boolean => company.mayJoin(group.parties, partiesIn.get(story) ?? NO_PARTY);
    const begun = { story: group.first, storyDay: group.day };
    let best: OpenStory | null = null;
    let bestScore = SAME_STORY;
    for (const [at, score] of index.similarities(group.sum)) {
      if (score < bestScore || (best && score === bestScore)) continue;
      const story = open[at];
      if (story && allowed(story.story)) [best, bestScore] = [story, score];
    }
    const wanted = best ? inTime(best, begun, sequels) : begun;
    // what goes on from a story that is over is one story as well, as far as the analyst lets it
    const { story, storyDay } = allowed(wanted.story) ? wanted : begun;
    if (group.parties.size > 0) {
      const parties = new Set([...(partiesIn.get(story) ?? []), ...group.parties]);
      partiesIn.set(story, parties);
      company.join(parties);
    }
    return { ...group, story, storyDay };
  });
}

/** A story as far as it has been told. */
interface Beginning {
  readonly story: number;
  readonly storyDay: number;
}

interface OpenStory extends Beginning {
  readonly recent: VectorSum;
}

const NO_PARTY: ReadonlySet<number> = new Set();

/** The story itself, or where it has become too long the one that goes on from it: begun by the day's first group that would. */
function inTime(story: OpenStory, begun: Beginning, sequels: Map<number, Beginning>): Beginning {
  if (begun.storyDay - story.storyDay <= LONGEST_STORY) return story;
  const sequel = sequels.get(story.story) ?? begun;
  sequels.set(story.story, sequel);
  return sequel;
}

/** In the order in which their groups stand, so that ties go to the older story. */
function openStories(before: readonly Threaded[]): OpenStory[] {
  const open = new Map<number, OpenStory>();
  for (const { story, storyDay, sum } of before) {
    const known = open.get(story);
    open.set(story, { story, storyDay, recent: known ? addSums(known.recent, sum) : sum });
  }
  return [...open.values()];
}
