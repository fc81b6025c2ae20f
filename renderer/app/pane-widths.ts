// How wide the panes are; kept in this window's own storage from one start to the next.
import { create } from 'zustand';

export type ResizablePane = 'filters' | 'results';

export const paneLimits: Readonly<Record<ResizablePane, { readonly min: number; readonly max: number }>> = {
  filters: { min: 180, max: 400 },
  results: { min: 280, max: 900 },
};

interface PaneState {
  readonly filters: number;
  readonly results: number;
  readonly filtersShown: boolean;
}

const KEY = 'pane-widths';
const first: PaneState = { filters: 232, results: 430, filtersShown: true };

export const usePanes = create<PaneState>()(() => stored());

export function resizePane(pane: ResizablePane, width: number): void {
  const { min, max } = paneLimits[pane];
  usePanes.setState({ [pane]: Math.round(Math.min(max, Math.max(min, width))) });
}

export function toggleFilters(): void {
  usePanes.setState(({ filtersShown }) => ({ filtersShown: !filtersShown }));
}

usePanes.subscribe((state) => localStorage.setItem(KEY, JSON.stringify(state)));

function stored(): PaneState {
  const text = localStorage.getItem(KEY);
  if (text === null) return first;
  const read: unknown = JSON.parse(text);
  return isPaneState(read) ? read : first;
}

function isPaneState(value: unknown): value is PaneState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'filters' in value &&
    typeof value.filters === 'number' &&
    'results' in value &&
    typeof value.results === 'number' &&
    'filtersShown' in value &&
    typeof value.filtersShown === 'boolean'
  );
}
