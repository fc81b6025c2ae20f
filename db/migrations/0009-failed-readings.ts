// Schema: finds the articles that could not be read without going through all. Never edited once released.
export const failedReadingsSchema = `
CREATE INDEX statement_articles_failed ON statement_articles(article_id) WHERE error IS NOT NULL;
`;
