// Why a record was merged, revised, rejected or quarantined: codes of the import ledger, put into words per language by whoever shows them.

export const reasonCodes = [
  // merged, revised
  'SAME_URL_SAME_TEXT',
  'SAME_TITLE_DATE_TEXT',
  'SAME_SOURCE_RECORD',
  'NEW_TEXT_AT_URL',
  // rejected: readable, but no article in it
  'EMPTY_FILE',
  'EMPTY_BODY',
  'NO_ARTICLE_FOUND',
  'NOT_A_TEXT_FILE',
  'UNSUPPORTED_FORMAT',
  'RECORD_NOT_AN_OBJECT',
  'NO_BODY_COLUMN',
  'NO_TEXT_LAYER',
  // skipped: parts of a container that are no articles
  'PARTS_SKIPPED',
  // quarantined: the parser failed or passed a limit
  'BROKEN_JSON',
  'RAGGED_ROW',
  'BROKEN_CSV',
  'BROKEN_GZIP',
  'BROKEN_ZIP',
  'BROKEN_PDF',
  'BROKEN_DOCX',
  'BROKEN_HTML',
  'BROKEN_EMAIL',
  'ENCRYPTED_FILE',
  'BAD_ENCODING',
  'LINE_TOO_LONG',
  'FILE_TOO_LARGE',
  'PARSER_TIMEOUT',
  'PARSER_CRASHED',
  'UNREADABLE_FILE',
  'FILE_DISAPPEARED',
  'FILE_CHANGED',
  'SYMLINK_LOOP',
  'BROKEN_TAR',
  'UNSAFE_NAME',
  'CONTAINER_TOO_MANY_PARTS',
  'CONTAINER_TOO_DEEP',
  'CONTAINER_INTO_ENCRYPTED',
  'ATTACHMENT_INTO_ENCRYPTED',
  'BROKEN_MHTML',
  'BROKEN_FEED',
  'FEED_CUT_OFF',
  'BROKEN_WARC',
] as const;

export type ReasonCode = (typeof reasonCodes)[number];
