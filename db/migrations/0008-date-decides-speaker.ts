// Schema: an article whose date is corrected waits to be read again. Never edited once released.

/** Who held an office, and so who a bare title means, depends on the date; nothing else of a reading depends on metadata but the language. */
export const dateDecidesSpeakerSchema = `
CREATE TRIGGER statement_queue_date AFTER UPDATE OF published_at ON articles WHEN new.published_at IS NOT old.published_at AND new.latest = 1
BEGIN INSERT INTO statement_queue VALUES (new.id) ON CONFLICT DO NOTHING; END;
`;
