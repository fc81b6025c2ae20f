// Chosen stances as an analyst means them: a whole family by its name, any other by its own.
import { familyOf, stances as allStances } from '../../../core/statements/stance';
import type { Stance, StanceFamily } from '../../../core/statements/stance';

export interface StanceGroup {
  /** Null for a single stance. */
  readonly family: StanceFamily | null;
  readonly stances: readonly Stance[];
}

/** In the order of the closed list; every chosen stance is in exactly one group. */
export function stanceGroups(chosen: readonly Stance[]): readonly StanceGroup[] {
  const groups: StanceGroup[] = [];
  for (const stance of allStances.filter((each) => chosen.includes(each))) {
    const family = familyOf(stance);
    const members = allStances.filter((each) => familyOf(each) === family);
    if (members.length < 2 || !members.every((each) => chosen.includes(each)))
      groups.push({ family: null, stances: [stance] });
    else if (members[0] === stance) groups.push({ family, stances: members });
  }
  return groups;
}
