// Places notes beside the text: each as near to its passage as can be, in reading order, none over another.

export interface MarginAnchor {
  readonly id: number;
  /** Where the passage begins, in CSS pixels from the top of the column. */
  readonly top: number;
  /** Height of the note itself. */
  readonly height: number;
}

export interface MarginPlace {
  readonly id: number;
  readonly top: number;
}

interface Cluster {
  readonly members: MarginAnchor[];
  top: number;
  height: number;
  /** Sum over members of where each would like the cluster's top to be. */
  wish: number;
  weight: number;
}

/** An active note is worth so much more than its neighbours that it stays at its passage and they give way. */
const ACTIVE_WEIGHT = 1_000;

/**
 * Least total (squared) distance from the passages under the condition that notes keep the order of `anchors` sorted by
 * `top`, stand `gap` apart and begin at or below 0. Notes that touch form a cluster around their mean; the active one holds its place.
 */
export function layOutMargin(anchors: readonly MarginAnchor[], gap: number, activeId: number | null): MarginPlace[] {
  const sorted = [...anchors].sort((a, b) => a.top - b.top);
  const clusters: Cluster[] = [];
  for (const anchor of sorted) {
    const weight = anchor.id === activeId ? ACTIVE_WEIGHT : 1;
    clusters.push({
      members: [anchor],
      top: Math.max(0, anchor.top),
      height: anchor.height,
      wish: anchor.top * weight,
      weight,
    });
    while (mergeLast(clusters, gap)) continue;
  }
  return clusters.flatMap((cluster) => placesIn(cluster, gap));
}

function mergeLast(clusters: Cluster[], gap: number): boolean {
  const last = clusters.at(-1);
  const before = clusters.at(-2);
  if (!last || !before || before.top + before.height + gap <= last.top) return false;
  const offset = before.height + gap;
  before.members.push(...last.members);
  before.wish += last.wish - offset * last.weight;
  before.weight += last.weight;
  before.height = offset + last.height;
  before.top = Math.max(0, before.wish / before.weight);
  clusters.pop();
  return true;
}

function placesIn(cluster: Cluster, gap: number): MarginPlace[] {
  let top = cluster.top;
  return cluster.members.map((member) => {
    const place = { id: member.id, top };
    top += member.height + gap;
    return place;
  });
}
