// Reads `--mapping FILE`: which column or key feeds which field of an article.
import fs from 'node:fs';
import { MarsadError } from '../../core/contract/errors';
import { columnMapping, type ColumnMapping } from '../../core/contract/schema/ledger';

const noColumns: ColumnMapping = {
  title: null,
  body: null,
  outlet: null,
  section: null,
  author: null,
  publishedAt: null,
  language: null,
  url: null,
};

/** Fields that are left out feed from nothing. @throws MarsadError IMPORT_BAD_MAPPING {detail} */
export function readMapping(file: string): ColumnMapping {
  let json: unknown;
  try {
    json = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    const detail = `${file}: ${error instanceof Error ? error.message : String(error)}`;
    throw new MarsadError('IMPORT_BAD_MAPPING', { detail }, { cause: error });
  }
  const parsed = columnMapping.partial().strict().safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const detail = `${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`;
    throw new MarsadError('IMPORT_BAD_MAPPING', { detail });
  }
  const given = Object.entries(parsed.data).filter(([, column]) => column !== undefined);
  return { ...noColumns, ...Object.fromEntries(given) };
}
