// Which mapping a set of columns is read with: the one given for this import, the one remembered for these columns, or a guess.
import type { ColumnMapping } from '../../core/contract/schema/ledger';
import { guessMapping } from './guess-mapping';

/** What an archive remembers of mappings. */
export interface MappingMemory {
  remembered(columns: readonly string[]): Promise<ColumnMapping | null>;
  remember(columns: readonly string[], mapping: ColumnMapping): Promise<void>;
}

export interface MappingChooser {
  /** Whether a mapping for these very columns was given or is remembered: they are names then, whatever they look like. */
  knows(columns: readonly string[]): Promise<boolean>;
  choose(columns: readonly string[], rows: readonly (readonly string[])[]): Promise<ColumnMapping>;
}

/**
 * A mapping given for the import counts where its body column is there, and is then remembered for these columns.
 * Each set of columns is asked for once.
 */
export function mappingChooser(given: ColumnMapping | null, memory: MappingMemory): MappingChooser {
  const chosen = new Map<string, ColumnMapping>();
  const isGiven = (columns: readonly string[]): boolean =>
    given !== null && given.body !== null && columns.includes(given.body);
  return {
    knows: async (columns) => isGiven(columns) || (await memory.remembered(columns)) !== null,
    async choose(columns, rows) {
      const key = columns.join('\0');
      const known = chosen.get(key);
      if (known) return known;
      let mapping: ColumnMapping;
      if (given && isGiven(columns)) {
        mapping = given;
        await memory.remember(columns, given);
      } else {
        mapping = (await memory.remembered(columns)) ?? guessMapping(columns, rows);
      }
      chosen.set(key, mapping);
      return mapping;
    },
  };
}
