// How likely it is that two statements tell one claim, from what they share.

export interface PairEvidence {
  /** What is shared: words of one language, or what they name in any. */
  readonly by: 'words' | 'concepts';
  /** Weight that both hold, and the weight of each. */
  readonly shared: number;
  readonly totalA: number;
  readonly totalB: number;
  readonly sharedCount: number;
  readonly speakers: 'same' | 'different' | 'unknown';
  /** Between the two publications; null where a date is missing. */
  readonly hoursApart: number | null;
}

/** A claim is retold for days, seldom for weeks: past this the score falls off. */
export const FRESH_HOURS = 72;
/** Words that agree so far are the same wording, whoever is said to have spoken: that is then worth telling. */
const SAME_WORDING = 0.8;

/** 0 to 1. Without a speaker in common only close wording counts; concepts count only where the speaker is the same. */
export function pairScore(evidence: PairEvidence): number {
  const { shared, totalA, totalB, sharedCount, speakers, by, hoursApart } = evidence;
  if (shared === 0 || totalA === 0 || totalB === 0) return 0;
  // One word in common makes a claim only where there is little else: "rejects the draft".
  if (sharedCount < 2 && shared < 0.6 * Math.max(totalA, totalB)) return 0;
  const smaller = Math.min(totalA, totalB);
  const containment = shared / smaller;
  const jaccard = shared / (totalA + totalB - shared);
  // A two-word statement lies within any long one: containment counts by how much there is to contain.
  const ample = Math.min(1, sharedCount / 4);
  const overlap = 0.5 * jaccard + 0.5 * containment * ample;
  const late = hoursApart === null || hoursApart <= FRESH_HOURS ? 1 : FRESH_HOURS / hoursApart;
  if (by === 'concepts') {
    if (speakers !== 'same' || sharedCount < 2) return 0;
    return clamp(overlap * 0.9 * late);
  }
  if (speakers === 'different') return jaccard >= SAME_WORDING ? clamp(jaccard * 0.8 * late) : 0;
  return clamp((speakers === 'same' ? overlap * 1.15 : overlap * 0.75) * late);
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score));
}
