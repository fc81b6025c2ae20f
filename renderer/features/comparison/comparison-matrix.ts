// A comparison as the desk shows it: a row a claim, a cell an outlet, whatever stands in each; narrowed by the filters.
import type { Comparison, ComparisonCell, ComparisonRow, Difference } from '../../../core/contract/schema/compare';
import type { SpeakerRef } from '../../../core/contract/schema/statements';

export interface MatrixCell {
  readonly outlet: string;
  /** In the order of publication; several where the outlet tells the claim more than once. Empty: it does not tell it. */
  readonly tellings: readonly ComparisonCell[];
}

export interface MatrixRow {
  /** The same whichever telling is the base. */
  readonly key: number;
  /** Place among all claims of the comparison, from 1. */
  readonly number: number;
  readonly claim: ComparisonRow;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
}

/** `none`: no clear speaker. */
export type SpeakerChoice = number | 'none' | null;
/** `any`: whether or not something differs. */
export type DifferenceChoice = 'any' | 'some' | Difference['kind'];

export interface ClaimFilters {
  readonly speaker: SpeakerChoice;
  readonly difference: DifferenceChoice;
  /** Only claims that two outlets or more tell. */
  readonly shared: boolean;
}

/** Claims of one outlet alone are many and have nothing to be compared with: left out at first, if any other is there. */
export function firstFilters(rows: readonly MatrixRow[]): ClaimFilters {
  return { speaker: null, difference: 'any', shared: rows.some(isShared) };
}

export function matrixOf({ columns, rows }: Comparison): readonly MatrixRow[] {
  return rows.map((claim, at) => ({
    key: Math.min(...claim.cells.map(({ statementId }) => statementId)),
    number: at + 1,
    claim,
    cells: columns.map(({ outlet }) => ({
      outlet,
      tellings: claim.cells.filter((cell) => (cell.outlet ?? '') === outlet),
    })),
  }));
}

export function isShared(row: MatrixRow): boolean {
  return row.cells.filter(({ tellings }) => tellings.length > 0).length > 1;
}

export function filteredRows(rows: readonly MatrixRow[], filters: ClaimFilters): readonly MatrixRow[] {
  return rows.filter(
    (row) =>
      (!filters.shared || isShared(row)) &&
      matchesSpeaker(row.claim, filters.speaker) &&
      matchesDifference(row.claim, filters.difference),
  );
}

function matchesSpeaker({ cells }: ComparisonRow, choice: SpeakerChoice): boolean {
  if (choice === null) return true;
  return cells.some(({ speaker }) => (choice === 'none' ? speaker === null : speaker?.id === choice));
}

function matchesDifference({ differs, absentFrom }: ComparisonRow, choice: DifferenceChoice): boolean {
  if (choice === 'any') return true;
  if (choice === 'some') return differs.length > 0;
  // An outlet that leaves the whole claim out omits it, too.
  return differs.includes(choice) || (choice === 'omission' && absentFrom.length > 0);
}

/** Who speaks in a comparison, those with most claims first. */
export function speakersIn(
  rows: readonly MatrixRow[],
): readonly { readonly speaker: SpeakerRef; readonly claims: number }[] {
  const found = new Map<number, { speaker: SpeakerRef; claims: number }>();
  for (const { claim } of rows) {
    const speakers = new Map(claim.cells.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker] as const] : [])));
    for (const [id, speaker] of speakers) {
      const entry = found.get(id) ?? { speaker, claims: 0 };
      found.set(id, { ...entry, claims: entry.claims + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.claims - a.claims || a.speaker.id - b.speaker.id);
}

/** The statements that make an outlet the base of every claim which it tells. */
export function basesOfOutlet(rows: readonly MatrixRow[], outlet: string): readonly number[] {
  return rows.flatMap(({ cells }) => {
    const first = cells.find((cell) => cell.outlet === outlet)?.tellings[0];
    return first ? [first.statementId] : [];
  });
}

/** The chosen bases with that of one row replaced. */
export function withBase(chosen: readonly number[], row: MatrixRow, statementId: number): readonly number[] {
  const ofRow = new Set(row.claim.cells.map((cell) => cell.statementId));
  return [...chosen.filter((id) => !ofRow.has(id)), statementId];
}
