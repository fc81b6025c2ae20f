// One JSON record to one ledger entry: shared by JSON files and files of JSON lines.
import type { ColumnMapping } from '../../core/contract/schema/ledger';
import type { MappingChooser } from '../columns/choose-mapping';
import { draftFromCells } from '../columns/draft-from-cells';
import { cellText, fieldsOf, isObject } from '../columns/json-cells';
import { quarantined, rejected } from './read-record';
import type { ReadRecord } from './read-record';

/** Reads whole JSON values; `line` (from 1) names the place in the ledger. */
export interface JsonRecords {
  read(text: string, record: number, line: number): Promise<ReadRecord>;
}

interface Shape {
  readonly columns: readonly string[];
  readonly mapping: ColumnMapping;
}

/** Records of one source mostly have the same keys: the shape of the last one is kept. */
export function jsonRecords(mappings: MappingChooser): JsonRecords {
  let last: Shape | null = null;
  const shapeOf = async (columns: readonly string[], cells: () => string[]): Promise<Shape> => {
    if (last && columns.length === last.columns.length && columns.every((column, at) => column === last?.columns[at]))
      return last;
    last = { columns, mapping: await mappings.choose(columns, [cells()]) };
    return last;
  };
  return {
    async read(text, record, line) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        return quarantined(record, 'BROKEN_JSON', { line, ...position(error) });
      }
      if (!isObject(value)) return rejected(record, 'RECORD_NOT_AN_OBJECT', { line });
      const fields = fieldsOf(value);
      const keys = Object.keys(fields);
      const { columns, mapping } = await shapeOf(keys, () => keys.map((key) => cellText(fields[key], ', ') ?? ''));
      if (mapping.body === null)
        return rejected(record, 'NO_BODY_COLUMN', { line, columns: columns.join(', ').slice(0, 300) });
      const cell = (column: string): string | null => cellText(fields[column], column === mapping.body ? '\n\n' : ', ');
      return { kind: 'draft', record, draft: draftFromCells(mapping, columns, cell) };
    },
  };
}

/** V8 names the offset of the mistake; its message also quotes the text, which the ledger must not hold. */
function position(error: unknown): { column?: number } {
  const at = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return at === undefined ? {} : { column: Number(at) + 1 };
}
