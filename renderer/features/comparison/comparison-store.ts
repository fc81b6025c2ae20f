// How the comparison at hand is looked at: bases, filters, cursor. Kept while other views are shown, anew for another comparison.
import { useMemo } from 'react';
import { create } from 'zustand';
import type { Compared } from '../../state/desk-store';
import type { ClaimFilters } from './comparison-matrix';
import type { Cursor, Layout } from './matrix-cursor';

export interface ComparisonSettings {
  readonly compared: Compared | null;
  /** Null: the longest telling of each claim. */
  readonly baseOutlet: string | null;
  /** Statements chosen as the base of their claims; they win over the outlet. */
  readonly baseIds: readonly number[];
  /** Null until the analyst has chosen any. */
  readonly filters: ClaimFilters | null;
  /** Null until it has been moved: it stands at the first telling. */
  readonly cursor: Cursor | null;
}

interface ComparisonStore {
  readonly settings: ComparisonSettings;
  readonly layout: Layout;
}

function settingsFor(compared: Compared | null): ComparisonSettings {
  return { compared, baseOutlet: null, baseIds: [], filters: null, cursor: null };
}

const useStore = create<ComparisonStore>()(() => ({ settings: settingsFor(null), layout: 'side' }));

export type ChangeSettings = (patch: Partial<Omit<ComparisonSettings, 'compared'>>) => void;

export function useComparisonSettings(compared: Compared): readonly [ComparisonSettings, ChangeSettings] {
  const held = useStore((store) => store.settings);
  const settings = useMemo(() => (held.compared === compared ? held : settingsFor(compared)), [held, compared]);
  const change = useMemo(
    (): ChangeSettings => (patch) =>
      useStore.setState(({ settings: now }) => ({
        settings: { ...(now.compared === compared ? now : settingsFor(compared)), ...patch },
      })),
    [compared],
  );
  return [settings, change];
}

export function useLayout(): readonly [Layout, (layout: Layout) => void] {
  return [useStore((store) => store.layout), (layout) => useStore.setState({ layout })];
}
