// Groups the articles of one day by the event that they cover.
import { agglomerate } from './agglomerate';
import type { Decisions } from './decisions';
import type { Group } from './group';
import { findNeighbours } from './neighbours';
import { EMPTY_SUM, sumOf, type ArticleVectors } from './vector-sum';

export interface ArticleOfDay extends ArticleVectors {
  readonly id: number;
  /** Equal for texts that are the same, or nearly: they are clustered as one. */
  readonly twin: string;
}

/** Two sides are one event from this mean similarity on. */
const SAME_EVENT = 0.21;
/** Without a date only strong likeness counts. */
const SAME_EVENT_UNDATED = 0.5;
/** Pairs below this are not looked at: no join of theirs reaches the mean. */
const WORTH_LOOKING = 0.12;

/**
 * The day's groups; their members are positions in `articles`, which stand in canonical order. Each group's members ascend,
 * and the groups do by their first. Decisions only keep apart here: what they bind together is one story, not one group.
 */
export function clusterDay(articles: readonly ArticleOfDay[], decisions: Decisions, dated: boolean): Group[] {
  const texts = sameTexts(articles, decisions);
  const least = dated ? SAME_EVENT : SAME_EVENT_UNDATED;
  const first = texts.map(({ members }) => articles[members[0] ?? 0]).filter((article) => article !== undefined);
  const neighbours = findNeighbours(first, dated ? WORTH_LOOKING : least);
  return agglomerate(texts, neighbours, least, decisions).sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

const NO_PARTY: ReadonlySet<number> = new Set();

function sameTexts(articles: readonly ArticleOfDay[], decisions: Decisions): Group[] {
  const byText = new Map<string, { members: number[]; party: number | null }>();
  articles.forEach(({ id, twin }, position) => {
    const party = decisions.partyOf(id);
    const key = `${party ?? ''} ${twin}`;
    const known = byText.get(key);
    if (known) known.members.push(position);
    else byText.set(key, { members: [position], party });
  });
  return [...byText.values()].map(({ members, party }) => {
    const article = articles[members[0] ?? 0];
    return {
      // one text speaks once, however often it was printed
      sum: article ? sumOf(article) : EMPTY_SUM,
      members,
      parties: party === null ? NO_PARTY : new Set([party]),
    };
  });
}
