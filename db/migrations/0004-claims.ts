// Schema 4: the analyst's word on which statements tell the same claim. Never edited once released.
import { journalTable } from './journal-triggers';

export const claimSchema = `
CREATE TABLE claim_verdicts(
  id INTEGER PRIMARY KEY AUTOINCREMENT, statement_a INTEGER NOT NULL REFERENCES statements(id), statement_b INTEGER NOT NULL REFERENCES statements(id),
  verdict TEXT NOT NULL, created_at TEXT NOT NULL, CHECK (statement_a < statement_b), UNIQUE(statement_a, statement_b)) STRICT;
CREATE INDEX claim_verdicts_b ON claim_verdicts(statement_b);
${journalTable('claim_verdicts', ['id', 'statement_a', 'statement_b', 'verdict', 'created_at'])}
`;
