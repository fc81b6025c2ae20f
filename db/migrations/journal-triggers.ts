// Triggers that note the row before and after each change while an operation is open: undo is then the same for every feature.

const OPEN = 'WHEN (SELECT operation_id FROM open_operation) IS NOT NULL';

function image(alias: string, columns: readonly string[]): string {
  return `json_object(${columns.map((c) => `'${c}', ${alias}."${c}"`).join(', ')})`;
}

function row(table: string, key: string, before: string, after: string): string {
  return `INSERT INTO operation_rows(operation_id, table_name, row_id, before, after) VALUES ((SELECT operation_id FROM open_operation), '${table}', ${key}, ${before}, ${after});`;
}

/** Journals every insert, update and delete of a table whose key is `id`; `columns` are all that undo has to bring back. */
export function journalTable(table: string, columns: readonly string[]): string {
  return [
    `CREATE TRIGGER journal_${table}_insert AFTER INSERT ON ${table} ${OPEN} BEGIN ${row(table, 'new.id', 'NULL', image('new', columns))} END;`,
    `CREATE TRIGGER journal_${table}_update AFTER UPDATE ON ${table} ${OPEN} BEGIN ${row(table, 'new.id', image('old', columns), image('new', columns))} END;`,
    `CREATE TRIGGER journal_${table}_delete AFTER DELETE ON ${table} ${OPEN} BEGIN ${row(table, 'old.id', image('old', columns), 'NULL')} END;`,
  ].join('\n');
}

/** Journals updates of some columns only: the rest of the row is not the analyst's. */
export function journalUpdates(table: string, columns: readonly string[]): string {
  return `CREATE TRIGGER journal_${table}_update AFTER UPDATE OF ${columns.join(', ')} ON ${table} ${OPEN} BEGIN ${row(table, 'new.id', image('old', columns), image('new', columns))} END;`;
}
