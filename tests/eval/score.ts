// Compares what extraction found with what a person labelled: which statements are the same, and what of each is right.
import type { StatementDraft } from '../../core/statements/model';
import type { Label, LabelledArticle } from './label-sets';
import { isRightSpeaker, personsOf } from './right-speaker';

/** Two spans are the same statement from this share of their union on. */
const SAME_SPAN = 0.5;

export interface Judged {
  readonly draft: StatementDraft | null;
  readonly label: Label | null;
  readonly rightSpeaker: boolean;
  readonly rightStance: boolean;
  readonly rightKind: boolean;
}

/** Pairs drafts and labels one to one, the closest first; every draft and every label occurs once. */
export function judge(article: LabelledArticle, drafts: readonly StatementDraft[]): Judged[] {
  const pairs = drafts.flatMap((draft) =>
    article.labels
      .map((label) => ({ draft, label, overlap: overlapOf(draft.content, label) }))
      .filter(({ overlap }) => overlap >= SAME_SPAN),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const persons = personsOf(article);
  const taken = new Set<StatementDraft | Label>();
  const judged: Judged[] = [];
  for (const { draft, label } of pairs) {
    if (taken.has(draft) || taken.has(label)) continue;
    taken.add(draft).add(label);
    judged.push({
      draft,
      label,
      rightSpeaker: isRightSpeaker(article.body, persons, draft.speaker, label.speaker),
      rightStance: draft.stance === label.stance,
      rightKind: draft.kind === label.kind,
    });
  }
  const alone = { rightSpeaker: false, rightStance: false, rightKind: false };
  for (const draft of drafts) if (!taken.has(draft)) judged.push({ draft, label: null, ...alone });
  for (const label of article.labels) if (!taken.has(label)) judged.push({ draft: null, label, ...alone });
  return judged;
}

function overlapOf(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export interface Score {
  readonly labels: number;
  readonly found: number;
  /** Found with the right span and speaker. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The same with the span alone. */
  readonly spanF1: number;
  /** Of those with the right span. */
  readonly speakerAccuracy: number;
  readonly stanceAccuracy: number;
  readonly kindAccuracy: number;
}

export function scoreOf(judged: readonly Judged[]): Score {
  const labels = count(judged, ({ label }) => label !== null);
  const found = count(judged, ({ draft }) => draft !== null);
  const spans = count(judged, ({ draft, label }) => draft !== null && label !== null);
  const right = count(judged, ({ rightSpeaker }) => rightSpeaker);
  return {
    labels,
    found,
    right,
    precision: share(right, found),
    recall: share(right, labels),
    f1: share(2 * right, found + labels),
    spanF1: share(2 * spans, found + labels),
    speakerAccuracy: share(right, spans),
    stanceAccuracy: share(
      count(judged, ({ rightStance }) => rightStance),
      spans,
    ),
    kindAccuracy: share(
      count(judged, ({ rightKind }) => rightKind),
      spans,
    ),
  };
}

function count(judged: readonly Judged[], holds: (one: Judged) => boolean): number {
  return judged.filter(holds).length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Number((part / whole).toFixed(4));
}
