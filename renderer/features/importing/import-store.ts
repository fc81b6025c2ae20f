// Where imports stand in this window: what runs, what waits, which tables still ask for their columns.
import { create } from 'zustand';
import type { ColumnMapping, ImportProgress } from '../../../core/contract/schema/ledger';
import type { PlannedImport, TableGroup } from './import-plan';
import { planImports } from './import-plan';

/** An import that waits for the analyst to say what its columns are. */
export interface MappingRound {
  readonly paths: readonly string[];
  readonly groups: readonly TableGroup[];
  readonly decided: readonly { readonly paths: readonly string[]; readonly mapping: ColumnMapping }[];
}

export interface ImportsState {
  /** The last news of the import that runs or ran last. */
  readonly progress: ImportProgress | null;
  readonly cancelling: boolean;
  /** True from asking for an import until the first news of it. */
  readonly starting: boolean;
  readonly waiting: readonly PlannedImport[];
  readonly round: MappingRound | null;

  report(progress: ImportProgress): void;
  setCancelling(cancelling: boolean): void;
  enqueue(plan: readonly PlannedImport[]): void;
  /** Takes the next import that waits, or null; what is taken counts as starting. */
  takeNext(): PlannedImport | null;
  /** The import that was to start did not; those behind it are given up. */
  failStart(): void;
  dropWaiting(): void;
  beginRound(round: MappingRound): void;
  /** Settles the round's next table; with the last one the imports are queued. */
  decide(mapping: ColumnMapping): void;
  abandonRound(): void;
}

export const useImports = create<ImportsState>()((set, get) => ({
  progress: null,
  cancelling: false,
  starting: false,
  waiting: [],
  round: null,
  report: (progress) =>
    set((state) => ({
      progress,
      starting: false,
      cancelling: state.progress?.jobId === progress.jobId ? state.cancelling : false,
    })),
  setCancelling: (cancelling) => set({ cancelling }),
  enqueue: (plan) => set((state) => ({ waiting: [...state.waiting, ...plan] })),
  takeNext: () => {
    const [next, ...rest] = get().waiting;
    set({ waiting: rest, starting: next !== undefined });
    return next ?? null;
  },
  failStart: () => set({ starting: false, waiting: [] }),
  dropWaiting: () => set({ waiting: [] }),
  beginRound: (round) => set({ round }),
  decide: (mapping) =>
    set((state) => {
      const group = state.round?.groups[state.round.decided.length];
      if (!state.round || !group) return {};
      const decided = [...state.round.decided, { paths: group.paths, mapping }];
      if (decided.length < state.round.groups.length) return { round: { ...state.round, decided } };
      return { round: null, waiting: [...state.waiting, ...planImports(state.round.paths, decided)] };
    }),
  abandonRound: () => set({ round: null }),
}));
