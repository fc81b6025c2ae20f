// The cursor of a list that chooses what the details beside it tell.
import { useEffect, useState } from 'react';

interface Rows {
  readonly total: number | null;
  readonly rowAt: (index: number) => { readonly id: number } | null;
}

export interface ChosenCursor {
  readonly cursor: number;
  readonly moveTo: (index: number) => void;
}

/**
 * A row that comes under a cursor which has moved is the one that is told; after that the cursor goes with it, wherever another
 * order or an import puts it: keys act on what the details tell. With nothing chosen the first is, so that no half of the window
 * stands empty.
 */
export function useChosenCursor(
  { total, rowAt }: Rows,
  chosenId: number | null,
  choose: (id: number) => void,
): ChosenCursor {
  const count = total ?? 0;
  /** Where the cursor was last put; holds its place while what is chosen is not known or not in the list. */
  const [place, setPlace] = useState(-1);
  const [wanted, setWanted] = useState(-1);
  const chosen = indexOf(chosenId, count, rowAt);
  const cursor = wanted >= 0 || chosen < 0 ? Math.min(place, count - 1) : chosen;
  const wantedId = wanted >= 0 ? (rowAt(wanted)?.id ?? null) : null;
  useEffect(() => {
    if (wantedId === null) return;
    choose(wantedId);
    setWanted(-1);
  }, [wantedId, choose]);
  const firstId = rowAt(0)?.id ?? null;
  useEffect(() => {
    if (chosenId === null && firstId !== null) choose(firstId);
  }, [chosenId, firstId, choose]);
  return {
    cursor,
    moveTo: (index) => {
      setPlace(index);
      setWanted(index);
    },
  };
}

/** Among the rows that have been fetched from the first on; -1 where it is not one of them. */
function indexOf(id: number | null, count: number, rowAt: Rows['rowAt']): number {
  for (let index = 0; index < count; index++) {
    const row = rowAt(index);
    if (row === null) return -1;
    if (row.id === id) return index;
  }
  return -1;
}
