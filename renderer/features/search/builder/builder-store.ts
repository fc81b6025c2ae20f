// Whether the query builder is on show: the box has its button, the results pane its place.
import { create } from 'zustand';

export const useBuilder = create<{ readonly shown: boolean }>()(() => ({ shown: false }));

export function toggleBuilder(): void {
  useBuilder.setState(({ shown }) => ({ shown: !shown }));
}
