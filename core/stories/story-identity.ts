// Lets stories keep their ids when the articles that they hold are worked out anew.

export interface Cluster {
  readonly members: readonly {
    readonly id: number;
    /** The story that the article belonged to so far; null when to none. */
    readonly story: number | null;
  }[];
}

/** Ids of stories whose founding article's id is in use stand beyond all article ids. */
const BEYOND = 2 ** 40;

/**
 * The story id of each cluster. A cluster goes on with the story that it shares most articles with; one that the analyst has
 * named or pinned comes first. A new story takes the smallest id of its articles that no story has.
 * @param touched whether the analyst named or pinned that story
 * @param taken whether a story of articles outside the clusters has that id
 */
export function storyIds(
  clusters: readonly Cluster[],
  touched: (story: number) => boolean,
  taken: (story: number) => boolean,
): number[] {
  const ids: (number | null)[] = clusters.map(() => null);
  const used = new Set<number>();
  for (const { at, story } of claims(clusters, touched)) {
    if (ids[at] !== null || used.has(story)) continue;
    ids[at] = story;
    used.add(story);
  }
  return clusters.map(({ members }, at) => {
    const kept = ids[at];
    if (kept !== null && kept !== undefined) return kept;
    const id = freeStoryId(
      members.map((member) => member.id),
      (story) => used.has(story) || taken(story),
    );
    used.add(id);
    return id;
  });
}

interface Claim {
  readonly at: number;
  readonly story: number;
  readonly articles: number;
}

function claims(clusters: readonly Cluster[], touched: (story: number) => boolean): Claim[] {
  const all: (Claim & { readonly touched: boolean })[] = [];
  clusters.forEach(({ members }, at) => {
    const counts = new Map<number, number>();
    for (const { story } of members) if (story !== null) counts.set(story, (counts.get(story) ?? 0) + 1);
    for (const [story, articles] of counts) all.push({ at, story, articles, touched: touched(story) });
  });
  return all.sort(
    (a, b) => Number(b.touched) - Number(a.touched) || b.articles - a.articles || a.story - b.story || a.at - b.at,
  );
}

/** The smallest id of the articles that is not in use as a story's; where all are, one beyond the ids of articles. */
export function freeStoryId(articles: readonly number[], used: (story: number) => boolean): number {
  const ascending = articles.toSorted((a, b) => a - b);
  for (let offset = 0; ; offset += BEYOND) {
    const free = ascending.find((id) => !used(offset + id));
    if (free !== undefined) return offset + free;
  }
}
