// Schema: up to which article a saved search has been looked through. Never edited once released.

/** Ids of articles only grow, so everything above the mark came later, whatever its date. */
export const savedSearchReviewSchema = `
ALTER TABLE saved_searches ADD COLUMN reviewed_article INTEGER NOT NULL DEFAULT 0;
`;
