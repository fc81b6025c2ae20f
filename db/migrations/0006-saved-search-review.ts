// Schema: up to which article a saved search has been looked through. Never edited once released.
import { journalTable } from './journal-triggers';

/** Ids of articles only grow, so everything above the mark came later, whatever its date. */
export const savedSearchReviewSchema = `
ALTER TABLE saved_searches ADD COLUMN reviewed_article INTEGER NOT NULL DEFAULT 0;
${['insert', 'update', 'delete'].map((event) => `DROP TRIGGER journal_saved_searches_${event};`).join('\n')}
${journalTable('saved_searches', ['id', 'name', 'query', 'filters', 'sort', 'created_at', 'reviewed_article'])}
`;
