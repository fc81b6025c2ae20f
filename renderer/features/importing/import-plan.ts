// Decides which of the chosen files need a column mapping, and in which imports they then go.
import type { ColumnMapping, TablePreview } from '../../../core/contract/schema/ledger';

/** One call of `import.start`. */
export interface PlannedImport {
  readonly paths: readonly string[];
  readonly mapping: ColumnMapping | null;
}

/** Files with the same columns, which one answer of the analyst settles. */
export interface TableGroup {
  readonly preview: TablePreview;
  readonly paths: readonly string[];
}

const TABLE = /\.(csv|tsv|json|jsonl|ndjson)(\.gz)?$/i;

/** Whether a path can be a table or records; folders are looked into by the import itself, with guessed mappings. */
export function mayBeTable(path: string): boolean {
  return TABLE.test(path);
}

/** Tables by their columns, in the order in which they were met. */
export function groupByColumns(previews: readonly TablePreview[]): TableGroup[] {
  const groups = new Map<string, { preview: TablePreview; paths: string[] }>();
  for (const preview of previews) {
    const key = JSON.stringify([preview.format === 'csv' || preview.format === 'tsv', preview.columns]);
    const group = groups.get(key);
    if (group) group.paths.push(preview.path);
    else groups.set(key, { preview, paths: [preview.path] });
  }
  return [...groups.values()];
}

/** Whether the analyst must be asked: nothing remembered for these columns, and either no body found or a table's columns were guessed. */
export function needsMapping(preview: TablePreview): boolean {
  return preview.origin === 'guessed' && preview.columns.length > 0;
}

/**
 * The imports to run one after the other: everything without a mapping of its own together, then each mapped group,
 * since one import takes one mapping.
 */
export function planImports(
  paths: readonly string[],
  decided: readonly { readonly paths: readonly string[]; readonly mapping: ColumnMapping }[],
): PlannedImport[] {
  const mapped = new Set(decided.flatMap((group) => group.paths));
  const rest = paths.filter((path) => !mapped.has(path));
  const plan: PlannedImport[] = rest.length > 0 ? [{ paths: rest, mapping: null }] : [];
  return [...plan, ...decided.filter((group) => group.paths.length > 0)];
}
