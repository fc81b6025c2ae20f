// How wide the panes are; kept in this window's own storage from one start to the next.
import { create } from 'zustand';

export type ResizablePane = 'filters' | 'results' | 'reader' | 'stories';

export const paneLimits: Readonly<Record<ResizablePane, { readonly min: number; readonly max: number }>> = {
  filters: { min: 180, max: 400 },
  results: { min: 280, max: 900 },
  reader: { min: 320, max: 1000 },
  stories: { min: 280, max: 700 },
};

interface PaneState extends Readonly<Record<ResizablePane, number>> {
  readonly filtersShown: boolean;
}

const KEY = 'pane-widths';
const first: PaneState = { filters: 232, results: 430, reader: 460, stories: 400, filtersShown: true };

export const usePanes = create<PaneState>()(() => stored());

export function resizePane(pane: ResizablePane, width: number): void {
  const { min, max } = paneLimits[pane];
  usePanes.setState({ [pane]: Math.round(Math.min(max, Math.max(min, width))) });
}

export function toggleFilters(): void {
  usePanes.setState(({ filtersShown }) => ({ filtersShown: !filtersShown }));
}

usePanes.subscribe((state) => localStorage.setItem(KEY, JSON.stringify(state)));

/** Panes that a former version did not have take their first width. */
function stored(): PaneState {
  const text = localStorage.getItem(KEY);
  if (text === null) return first;
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) return first;
  const both = { ...first, ...read };
  return isPaneState(both) ? both : first;
}

function isPaneState(value: Readonly<Record<keyof PaneState, unknown>>): value is PaneState {
  const { filtersShown, ...widths } = value;
  return typeof filtersShown === 'boolean' && Object.values(widths).every((width) => typeof width === 'number');
}
